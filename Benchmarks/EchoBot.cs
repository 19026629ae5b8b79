using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Duban.Benchmarks;

/// <summary>The least that a bot can do on the same web server, adapter and connector: it says what was said to it, and knows and keeps nothing.</summary>
internal sealed class EchoBot : ActivityHandler
{
    /// <summary>A program that serves it, not yet started.</summary>
    public static WebApplication Build()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddHttpClient().AddSingleton<IBot, EchoBot>()
            .AddSingleton<IBotFrameworkHttpAdapter>(provider => new CloudAdapter(builder.Configuration, provider.GetRequiredService<IHttpClientFactory>()));
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/api/messages", (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) => adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted));
        return app;
    }

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        await turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);
}
