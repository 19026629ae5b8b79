using System.Globalization;
using CsCheck;
using Duban.Bot.Tests.Support;

namespace Duban.Bot.Tests.Progress.Model;

/// <summary>
/// Random acts, legal and not, by random people, with crashes in between: the stores do what the model says, and after every step the log verifies
/// and the lines are what the log says. DUBAN_MODEL=50 tries fifty times as many.
/// </summary>
public sealed class ProgressModelTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duban-model-");

    public void Dispose() => folder.ThrowAway();

    [Fact]
    public async Task TheStoresDoWhatTheModelSays()
    {
        var template = Path.Combine(folder.FullName, "template.db");
        OfficeWorld.MakeTemplate(template);
        var (count, accepted) = (0, 0L);
        await Step.Any.Array[20, 80].SampleAsync(async steps =>
        {
            await using var world = OfficeWorld.On(template, Path.Combine(folder.FullName, $"{Interlocked.Increment(ref count)}.db"));
            foreach (var step in steps) await world.DoAsync(step);
            await world.FinishAsync();
            Interlocked.Add(ref accepted, world.Acts);
        }, iter: 12 * Times, threads: 1, print: steps => string.Join('\n', steps.AsEnumerable()));
        // Were nearly all refused, nothing would be tried.
        accepted.ShouldBeGreaterThan(count * 10);
    }

    private static int Times => int.Parse(Environment.GetEnvironmentVariable("DUBAN_MODEL") ?? "1", CultureInfo.InvariantCulture);
}
