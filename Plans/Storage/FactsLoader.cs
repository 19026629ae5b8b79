using Duban.Plans.Units;
using Microsoft.Extensions.Options;

namespace Duban.Plans.Storage;

/// <summary>Gives a turn its facts: the plan in force and its units, kept in memory until a new version or revision comes.</summary>
public sealed class FactsLoader(Database database, PlanStore plans, DirectoryStore directories, IOptions<PlansOptions> options)
{
    private volatile Snapshot? last;

    private string Authority => options.Value.Authority;

    /// <summary>The facts as of now; null while no plan is stored. The same versions give the same object.</summary>
    public async Task<Facts?> LoadAsync(CancellationToken cancel = default)
    {
        var versions = await VersionsAsync(cancel);
        if (last is { } snapshot && snapshot.Versions == versions) return snapshot.Facts;
        return (last = await ReadAsync(cancel))?.Facts;
    }

    private async Task<Snapshot?> ReadAsync(CancellationToken cancel)
    {
        if (await plans.LoadCurrentAsync(Authority, cancel) is not { } plan) return null;
        var directory = await directories.LoadCurrentAsync(Authority, cancel);
        var units = UnitDirectory.For(plan.Plan, directory?.Directory ?? UnitDirectory.Empty);
        var versions = new Versions { Plan = plan.Version.Sequence, Directory = directory?.Revision ?? 0 };
        return new Snapshot(versions, new Facts(plan.Plan, units));
    }

    private Task<Versions?> VersionsAsync(CancellationToken cancel) =>
        database.ReadAsync(
            session => session.FirstAsync<Versions>("""
                select
                    (select coalesce(max(sequence), 0) from plan_versions where authority = @Authority) as plan,
                    (select coalesce(max(revision), 0) from directories where authority = @Authority) as directory
                """, new { Authority }),
            cancel);

    private sealed record Versions
    {
        public int Plan { get; init; }

        public int Directory { get; init; }
    }

    private sealed record Snapshot(Versions Versions, Facts Facts);
}
