using Duban.Bot.Composition;
using Microsoft.AspNetCore.Builder;

namespace Duban.Bot.Tests.Support;

/// <summary>The whole program in this process, on a free port, with a database and seeds of its own.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly DirectoryInfo folder;

    private RunningProgram(WebApplication app, DirectoryInfo folder) => (App, this.folder) = (app, folder);

    public WebApplication App { get; }

    public HttpClient Client { get; private set; } = null!;

    /// <summary>Starts it; without a seeds folder it begins with the shipped seeds.</summary>
    public static async Task<RunningProgram> StartAsync(string? seeds = null, params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("duban-");
        string[] args =
        [
            "--Urls=http://127.0.0.1:0", $"--Plans:ConnectionString=Data Source={Path.Combine(folder.FullName, "test.db")}",
            $"--Plans:SeedsFolder={seeds ?? SeedFacts.Folder}", "--Serilog:MinimumLevel:Default=Fatal", .. settings,
        ];
        var program = new RunningProgram(WebProgram.Build(args), folder);
        await program.App.StartAsync(TestContext.Current.CancellationToken);
        program.Client = new HttpClient { BaseAddress = new Uri(program.App.Urls.First()) };
        return program;
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        await App.StopAsync(CancellationToken.None);
        await App.DisposeAsync();
        folder.ThrowAway();
    }
}
