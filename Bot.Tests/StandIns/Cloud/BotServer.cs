using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Duban.Bot.Tests.StandIns;

/// <summary>A bot behind a cloud adapter on a port of this machine, living in a <see cref="FakeCloud"/>.</summary>
internal sealed class BotServer : IAsyncDisposable
{
    public const string AppId = "33333333-3333-3333-3333-333333333333";

    private readonly WebApplication _app;
    private readonly HttpClient _http = new();

    private BotServer(WebApplication app, CloudAdapter adapter, FakeCloud cloud) => (_app, Adapter, Cloud) = (app, adapter, cloud);

    public FakeCloud Cloud { get; }

    public CloudAdapter Adapter { get; }

    public Uri Endpoint => new(_app.Urls.First() + "/api/messages");

    public static async Task<BotServer> StartAsync(
        Func<ITurnContext, Task> turn, string appId = "", AuthenticationConfiguration? asked = null) =>
        await StartAsync(new CallbackBot(turn), appId, asked);

    public static async Task<BotServer> StartAsync(IBot bot, string appId = "", AuthenticationConfiguration? asked = null)
    {
        var cloud = await FakeCloud.StartAsync();
        var adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(Configuration(cloud, appId), authConfiguration: asked));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Map("/api/messages", (HttpContext context) =>
            adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        await app.StartAsync();
        return new BotServer(app, adapter, cloud);
    }

    public static IConfiguration Configuration(FakeCloud cloud, string appId) => new ConfigurationBuilder().AddInMemoryCollection(
        new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = appId,
            ["MicrosoftAppPassword"] = appId.Length == 0 ? null : "secret",
            ["ToChannelFromBotLoginUrl"] = cloud.Url + "/login",
            ["ToChannelFromBotOAuthScope"] = "https://api.botframework.test",
            ["ToBotFromChannelTokenIssuer"] = FakeToken.ChannelIssuer,
            ["OAuthUrl"] = cloud.Url,
            ["ToBotFromChannelOpenIdMetadataUrl"] = cloud.Url + "/channel/metadata",
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = cloud.Url + "/directory/metadata",
            ["CallerId"] = "urn:test:cloud",
        }).Build();

    /// <summary>Posts an activity; the service address is that of the cloud unless the text names one.</summary>
    public Task<HttpResponseMessage> PostAsync(string json, string? authorization = null)
    {
        var text = json.Replace("$service", Cloud.ServiceUrl, StringComparison.Ordinal);
        return SendAsync(HttpMethod.Post, new StringContent(text, Encoding.UTF8, "application/json"), authorization);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, HttpContent? content = null, string? authorization = null)
    {
        using var request = new HttpRequestMessage(method, Endpoint) { Content = content };
        if (authorization != null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
        await Cloud.DisposeAsync();
    }
}
