using Duban.Plans.People;
using Duban.Plans.Progress;
using Duban.Plans.Units;
using Microsoft.Extensions.Options;

namespace Duban.Plans.Storage;

/// <summary>Gives a turn its facts: the plan in force, its units and the other notices, kept in memory until a new version or revision comes.</summary>
public sealed class FactsLoader(Database database, PlanStore plans, DirectoryStore directories, ProgressStore progress, IOptions<PlansOptions> options, OfficeRules? rules = null)
{
    private volatile Snapshot? last;

    private string Authority => options.Value.Authority;

    /// <summary>The facts as of now, without a plan while none is stored. The same versions give the same object.</summary>
    public async Task<Facts> LoadAsync(CancellationToken cancel = default)
    {
        var versions = await VersionsAsync(cancel);
        if (last is { } snapshot && snapshot.Versions == versions) return snapshot.Facts;
        return (last = await ReadAsync(versions!, cancel)).Facts;
    }

    private async Task<Snapshot> ReadAsync(Versions found, CancellationToken cancel)
    {
        var (older, board) = (last, await progress.LoadAsync(Authority, last?.Facts.Board, cancel));
        var people = found.People == 0 ? Staffing.Empty : await StaffingAsync(cancel);
        // The numbers were read first: what came since is read again the next time.
        var versions = found with { Acts = board.Sequence };
        // What is reported and who is away leave the plan and the directory as they are.
        if (older is not null && older.Versions.Plan == found.Plan && older.Versions.Directory == found.Directory)
            return new Snapshot(versions, older.Facts with { Board = board, People = people });
        var shelf = await plans.LoadNewestAsync(Authority, cancel);
        var directory = await directories.LoadCurrentAsync(Authority, cancel);
        var known = directory?.Directory ?? UnitDirectory.Empty;
        versions = versions with { Plan = shelf.FirstOrDefault()?.Version.Sequence ?? 0, Directory = directory?.Revision ?? 0 };
        var plan = shelf.FirstOrDefault()?.Plan;
        return new Snapshot(versions, (rules ?? OfficeRules.Default).In(new Facts(plan ?? Plan.None, plan is null ? known : UnitDirectory.For(plan, known))
        {
            Shelf = shelf,
            Known = known,
            KnownRevision = versions.Directory,
            Board = board,
            People = people,
        }));
    }

    private async Task<Staffing> StaffingAsync(CancellationToken cancel) =>
        new([.. await new AbsenceStore(database).ListAsync(Authority, cancel)], [.. await new AssignmentStore(database).ListAsync(Authority, cancel)]);

    private Task<Versions?> VersionsAsync(CancellationToken cancel) =>
        database.ReadAsync(
            session => session.FirstAsync<Versions>("""
                select
                    (select coalesce(max(sequence), 0) from plan_versions where authority = @Authority) as plan,
                    (select coalesce(max(revision), 0) from directories where authority = @Authority) as directory,
                    (select coalesce(max(sequence), 0) from acts where authority = @Authority) as acts,
                    (select count(*) + count(cancelled_at) from absences where authority = @Authority)
                        + (select count(*) + count(ended_at) from assignments where authority = @Authority) as people
                """, new { Authority }),
            cancel);

    private sealed record Versions
    {
        public int Plan { get; init; }

        public int Directory { get; init; }

        public long Acts { get; init; }

        /// <summary>Grows with whatever is said of people or taken back.</summary>
        public long People { get; init; }
    }

    private sealed record Snapshot(Versions Versions, Facts Facts);
}
