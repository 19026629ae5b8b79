using Duban.Plans;
using Duban.Plans.Storage;

namespace Duban.Bot.Composition;

/// <summary>Before anything is served: the schema is brought up to date and the seeds are read. A bad notice is a log line, not the end.</summary>
internal sealed class OfficeStart(Migrator migrator, SeedImporter seeds, FactsLoader facts, OfficeClock clock, ILogger<OfficeStart> logger) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        migrator.Migrate();
        foreach (var seed in await seeds.ImportAsync(cancellationToken)) Report(seed);
        var known = await facts.LoadAsync(cancellationToken);
        if (known.HasPlan) Log.PlanInForce(logger, known.Plan.Title, known.Plan.Items.Length);
        if (clock.IsDemo) Log.Demonstration(logger, clock.Today.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Report(SeedOutcome seed)
    {
        if (seed.Reason is { } reason) Log.SeedNotRead(logger, seed.File, reason);
        else Log.SeedRead(logger, seed.File, seed.Result, seed.Version, seed.Warnings);
    }
}
