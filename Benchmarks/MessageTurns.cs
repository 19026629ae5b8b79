using BenchmarkDotNet.Attributes;
using Duban.Bot.Composition;
using Microsoft.AspNetCore.Builder;

namespace Duban.Benchmarks;

/// <summary>
/// Turns through /api/messages with 50 conversations at once, over HTTP in and out: Duban on SQLite beside a bot that only echoes.
/// The time is that of one turn out of many, so its inverse is turns per second; memory is that of the client and the channel too.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(InProcess))]
public class MessageTurns
{
    private const int Conversations = 50;
    private const int TurnsEach = 40;
    private const int Items = 20;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duban-bench-");
    private WebApplication program = null!;
    private FakeChannel channel = null!;

    /// <summary>Who answers.</summary>
    [Params("echo", "Duban")]
    public string Who { get; set; } = "";

    /// <summary>Starts the bot and the channel.</summary>
    [GlobalSetup]
    public async Task StartAsync()
    {
        channel = await FakeChannel.StartAsync();
        program = Who == "echo" ? EchoBot.Build() : Duban();
        await program.StartAsync();
    }

    /// <summary>Every conversation asks one question after another.</summary>
    [Benchmark(OperationsPerInvoke = Conversations * TurnsEach)]
    public Task TalkAsync() => Task.WhenAll(Enumerable.Range(1, Conversations).Select(TalkAsync));

    /// <summary>Tells how long answers took, and stops both.</summary>
    [GlobalCleanup]
    public async Task StopAsync()
    {
        var latencies = channel.Latencies;
        Console.WriteLine(FormattableString.Invariant(
            $"// {Who}: {latencies.Length} answers, p50 {At(latencies, 0.5):0.0} ms, p99 {At(latencies, 0.99):0.0} ms, slowest {At(latencies, 1):0.0} ms"));
        await program.DisposeAsync();
        await channel.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task TalkAsync(int conversation)
    {
        for (var turn = 0; turn < TurnsEach; turn++) await channel.AskAsync(program.Urls.First(), conversation, (conversation + turn) % Items + 1);
    }

    private WebApplication Duban() => WebProgram.Build(
    [
        "--Urls=http://127.0.0.1:0", $"--Plans:ConnectionString=Data Source={Path.Combine(folder.FullName, "bench.db")}", "--Serilog:MinimumLevel:Default=Fatal",
    ]);

    private static double At(TimeSpan[] sorted, double share) => sorted[(int)((sorted.Length - 1) * share)].TotalMilliseconds;
}
