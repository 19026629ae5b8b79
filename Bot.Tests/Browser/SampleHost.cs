using Duban.Bot.Channels.DirectLine;
using Duban.Bot.Channels.DirectLine.Page;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Duban.Bot.Tests.Browser;

/// <summary>The page and its server on a port of its own, with the sample bot and a database that is thrown away.</summary>
internal sealed class SampleHost : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly WebApplication app;

    private SampleHost(DirectoryInfo folder, WebApplication app) => (this.folder, this.app) = (folder, app);

    /// <summary>Where the page is.</summary>
    public Uri Address => new(app.Urls.First());

    public static async Task<SampleHost> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("duban-page-");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddPlans(options => options.ConnectionString = $"Data Source={Path.Combine(folder.FullName, "page.db")}");
        builder.Services.AddDirectLine().AddWebChatPage().AddSingleton<IPageInfo, Info>().AddTransient<IBot, SampleBot>();
        var app = builder.Build();
        app.Services.GetRequiredService<Migrator>().Migrate();
        app.MapDirectLine();
        app.MapWebChatPage();
        await app.StartAsync();
        return new SampleHost(folder, app);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private sealed class Info : IPageInfo
    {
        public ValueTask<PageInfo> GetAsync(CancellationToken cancel) =>
            new(new PageInfo("开江县人民政府2021年度法治政府建设重点工作安排", "开江府发〔2021〕24号", new DateOnly(2021, 10, 11)));
    }
}
