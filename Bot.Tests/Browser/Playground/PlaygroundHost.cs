using System.Diagnostics;

namespace Duban.Bot.Tests.Browser.Playground;

/// <summary>Microsoft's own test client for Teams, served on a free port against one running program.</summary>
internal sealed class PlaygroundHost : IAsyncDisposable
{
    private readonly Process process;

    private PlaygroundHost(Process process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>Where its page is.</summary>
    public Uri Address { get; }

    // .ci/playground puts the package there; DUBAN_PLAYGROUND names another folder of it.
    private static string Program => Path.Combine(
        Environment.GetEnvironmentVariable("DUBAN_PLAYGROUND")
            ?? Path.Combine(Checkout.Root, "artifacts", "playground", "node_modules", "@microsoft", "m365agentsplayground"),
        "cli.js");

    /// <summary>What is missing to run it: a browser, the client or Node.js; null for nothing.</summary>
    public static string? Missing => Chromium.Missing
        ?? (File.Exists(Program) ? null : $"{Program} is missing: .ci/playground fetches it (DUBAN_PLAYGROUND names another folder)")
        ?? (HasNode() ? null : "node is missing (Node.js)");

    public static async Task<PlaygroundHost> StartAsync(Uri bot)
    {
        var port = FreePort.Find();
        var start = new ProcessStartInfo("node",
            [Program, "start", "-e", new Uri(bot, "api/messages").ToString(), "-c", "msteams", "-p", $"{port}", "--disable-telemetry"])
        {
            WorkingDirectory = Path.GetTempPath(), RedirectStandardOutput = true,
            Environment = { ["TEAMSAPPTESTER_BROWSER"] = "none", ["M365_AGENTS_PLAYGROUND_LOGFILE"] = Path.Combine(Path.GetTempPath(), $"playground-{port}.log") },
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("The Playground did not start.");
        var host = new PlaygroundHost(process, new Uri($"http://127.0.0.1:{port}/"));
        process.BeginOutputReadLine();
        await Serving.WaitAsync(process, host.Address, "", () => "");
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static bool HasNode() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node")));
}
