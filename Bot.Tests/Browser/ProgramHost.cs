using Duban.Bot.Tests.Support;
using System.Diagnostics;

namespace Duban.Bot.Tests.Browser;

/// <summary>The real program as a process of its own, on a free port, with a database that is thrown away. It can be killed and started again.</summary>
internal sealed class ProgramHost : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duban-program-");
    private readonly List<string> output = [];
    private Process? process;

    private readonly IReadOnlyDictionary<string, string> environment;

    private ProgramHost(int port, IReadOnlyDictionary<string, string> environment) => (Address, this.environment) = (new Uri($"http://127.0.0.1:{port}/"), environment);

    /// <summary>Where the page is; the same after a restart.</summary>
    public Uri Address { get; }

    /// <summary>The program's database.</summary>
    public string ConnectionString => $"Data Source={Path.Combine(folder.FullName, "chat.db")}";

    /// <summary>Starts it, over a database that was prepared where a test wants that, and with further variables in its environment.</summary>
    public static async Task<ProgramHost> StartAsync(Func<string, Task>? prepare = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var host = new ProgramHost(FreePort.Find(), environment ?? new Dictionary<string, string>());
        if (prepare is not null) await prepare(host.ConnectionString);
        await host.StartAgainAsync();
        return host;
    }

    /// <summary>Ends the program as kill -9 does: nothing is flushed, nothing is said.</summary>
    public async Task KillAsync()
    {
        if (process is not { } running) return;
        process = null;
        running.Kill();
        await running.WaitForExitAsync();
        running.Dispose();
    }

    public async Task StartAgainAsync()
    {
        process = Process.Start(StartInfo()) ?? throw new InvalidOperationException("The program did not start.");
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await Serving.WaitAsync(process, Address, "api/page", () => string.Join('\n', output));
    }

    /// <summary>The first line that it prints or has printed with that text; what there is instead after a minute.</summary>
    public async Task<string> LineAsync(string text)
    {
        for (var tries = 0; tries < 1200; tries++)
        {
            lock (output)
            {
                if (output.Find(line => line.Contains(text, StringComparison.Ordinal)) is { } line) return line;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, TestContext.Current.CancellationToken);
        }

        lock (output) return string.Join('\n', output);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        folder.ThrowAway();
    }

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Bot.dll")])
        {
            WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true,
            Environment = { ["DUBAN_Urls"] = Address.ToString(), ["DUBAN_Plans__ConnectionString"] = ConnectionString },
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return start;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (output) output.Add(line.Data ?? "");
    }
}
