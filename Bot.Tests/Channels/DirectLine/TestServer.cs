using Duban.Bot.Channels.DirectLine;
using Duban.Bot.Channels.DirectLine.Page;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Duban.Bot.Tests.Channels.DirectLine;

/// <summary>A Direct Line server in memory over a database in a file, with an echo bot behind it. Two over one file are a restart.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    public const string Secret = "a-secret-of-at-least-thirty-two-characters";

    private readonly WebApplication app;

    private TestServer(WebApplication app, FakeTimeProvider time, EchoBot.Wishes wishes) => (this.app, Time, Wishes) = (app, time, wishes);

    public FakeTimeProvider Time { get; }

    public EchoBot.Wishes Wishes { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<TestServer> StartAsync(string database, FakeTimeProvider? time = null, EchoBot.Wishes? wishes = null)
    {
        time ??= new FakeTimeProvider(new DateTimeOffset(2026, 1, 5, 1, 30, 0, TimeSpan.Zero));
        wishes ??= new EchoBot.Wishes();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        Add(builder.Services, database, time, wishes);
        var app = builder.Build();
        app.Services.GetRequiredService<Migrator>().Migrate();
        app.MapDirectLine();
        app.MapWebChatPage();
        await app.StartAsync();
        return new TestServer(app, time, wishes);
    }

    public HttpClient Client()
    {
        var client = app.GetTestClient();
        client.BaseAddress = new Uri("https://duban.test/");
        return client;
    }

    public WebSocketClient Sockets() => app.GetTestServer().CreateWebSocketClient();

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static void Add(IServiceCollection services, string database, TimeProvider time, EchoBot.Wishes wishes)
    {
        services.AddSingleton(time).AddSingleton(wishes);
        services.AddPlans(options => options.ConnectionString = $"Data Source={database}");
        services.AddDirectLine(options =>
        {
            options.Secrets.Add(Secret);
            options.TrustedOrigins.Add("https://portal.test");
        });
        services.AddWebChatPage().AddSingleton<IPageInfo, SomePageInfo>().AddTransient<IBot, EchoBot>();
    }

    private sealed class SomePageInfo : IPageInfo
    {
        public ValueTask<PageInfo> GetAsync(CancellationToken cancel) =>
            new(new PageInfo("年度重点工作安排", "某府发〔2021〕24号", new DateOnly(2021, 10, 11), [new PageSpeaker("demo-justice", "示例·司法局联络员")]));
    }
}
