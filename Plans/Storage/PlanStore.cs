using System.Collections.Immutable;
using Duban.Plans.Intake;
using Duban.Plans.Notices;

namespace Duban.Plans.Storage;

/// <summary>Keeps plans as rows, every version that was ever imported.</summary>
public sealed class PlanStore(Database database)
{
    /// <summary>Stores what a notice said. The same file again changes nothing; changed content becomes a new version.</summary>
    /// <remarks>
    /// The file in force read anew with another result (by a better reader) is changed content too.
    /// A file that was superseded stays so: starting with old seeds does not undo a newer import.
    /// </remarks>
    /// <param name="authority">Whose plan it is.</param>
    /// <param name="plan">What the notice said.</param>
    /// <param name="warnings">What its reader warned of.</param>
    /// <param name="hash">The file's SHA-256 in hexadecimal.</param>
    /// <param name="fileName">The file's name.</param>
    /// <param name="at">The instant of the import.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<ImportResult> ImportAsync(
        string authority,
        Plan plan,
        ImmutableArray<Warning> warnings,
        string hash,
        string fileName,
        DateTimeOffset at,
        CancellationToken cancel = default) =>
        database.WriteAsync(async session =>
        {
            await database.Dialect.LockAsync(session, $"plans of {authority}");
            var versions = await VersionsAsync(session, authority);
            var notice = NoticeKey(plan, fileName);
            var ofNotice = versions.FindAll(version => version.Notice == notice);
            if (ofNotice.Find(version => version.Hash == hash) is { } same && await StandsAsync(session, authority, plan, warnings, same, ofNotice))
                return new ImportResult(ImportOutcome.Unchanged, same.Version);
            return await WriteAsync(session, authority, plan, warnings, versions, Next(plan, notice, versions) with { FileName = fileName, Hash = hash, ImportedAt = at });
        }, cancel);

    /// <summary>Puts a plan into force that a person confirmed, as the newest version of its notice.</summary>
    /// <exception cref="VersionConflictException">Another version came since the person looked.</exception>
    /// <param name="authority">Whose plan it is.</param>
    /// <param name="draft">What was read, corrected and confirmed.</param>
    /// <param name="notice">The key of the notice of which it is a version; null for a new notice.</param>
    /// <param name="at">The instant of the confirmation.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<ImportResult> AdoptAsync(string authority, ImportDraft draft, string? notice, DateTimeOffset at, CancellationToken cancel = default) =>
        database.WriteAsync(async session =>
        {
            await database.Dialect.LockAsync(session, $"plans of {authority}");
            var versions = await VersionsAsync(session, authority);
            var plan = draft.Corrected();
            notice ??= FreeKey(NoticeKey(plan, draft.FileName), versions);
            var newest = versions.Find(version => version.Notice == notice)?.Sequence;
            if (newest != draft.BasedOn) throw VersionConflictException.Of(notice, draft.BasedOn ?? 0);
            var next = Next(plan, notice, versions) with { FileName = draft.FileName, Hash = draft.Hash, ImportedAt = at, ConfirmedBy = draft.Officer };
            return await WriteAsync(session, authority, plan, draft.Warnings, versions, next);
        }, cancel);

    /// <summary>The newest version of each notice, the one in force first.</summary>
    public Task<ImmutableArray<StoredPlan>> LoadNewestAsync(string authority, CancellationToken cancel = default) =>
        database.ReadAsync<ImmutableArray<StoredPlan>>(async session =>
        {
            var plans = ImmutableArray.CreateBuilder<StoredPlan>();
            foreach (var version in (await VersionsAsync(session, authority)).DistinctBy(version => version.Notice))
                plans.Add(await PlanLoading.LoadAsync(session, authority, version));
            return plans.ToImmutable();
        }, cancel);

    /// <summary>The plan in force, or null.</summary>
    public Task<StoredPlan?> LoadCurrentAsync(string authority, CancellationToken cancel = default) =>
        database.ReadAsync(async session =>
        {
            var current = await CurrentAsync(session, authority);
            return current is null ? null : await PlanLoading.LoadAsync(session, authority, current);
        }, cancel);

    /// <summary>One version, or null.</summary>
    public Task<StoredPlan?> LoadAsync(string authority, string notice, int version, CancellationToken cancel = default) =>
        database.ReadAsync(async session =>
        {
            var versions = await VersionsAsync(session, authority);
            var wanted = versions.Find(one => one.Notice == notice && one.Version == version);
            return wanted is null ? null : await PlanLoading.LoadAsync(session, authority, wanted);
        }, cancel);

    /// <summary>All versions of all notices, the newest first.</summary>
    public async Task<IReadOnlyList<PlanVersion>> VersionsAsync(string authority, CancellationToken cancel = default) =>
        await database.ReadAsync(session => VersionsAsync(session, authority), cancel);

    private static PlanVersion Next(Plan plan, string notice, List<PlanVersion> versions) => new()
    {
        Notice = notice,
        Version = (versions.Find(version => version.Notice == notice)?.Version ?? 0) + 1,
        Sequence = (versions.FirstOrDefault()?.Sequence ?? 0) + 1,
        Title = plan.Title,
        FileName = "",
        Hash = "",
        ImportedAt = default,
    };

    private static async Task<ImportResult> WriteAsync(
        Session session, string authority, Plan plan, ImmutableArray<Warning> warnings, List<PlanVersion> versions, PlanVersion next)
    {
        var before = versions.Find(version => version.Notice == next.Notice) is { } newest ? await PlanLoading.LoadAsync(session, authority, newest) : null;
        await new PlanWriter(session, authority, next).WriteAsync(plan, ItemKeys.For(plan, before), warnings);
        return new ImportResult(next.Version == 1 ? ImportOutcome.Imported : ImportOutcome.NewVersion, next.Version);
    }

    // 作为新文件: a notice of its own that bears a known number gets a key of its own.
    private static string FreeKey(string key, List<PlanVersion> versions) =>
        Enumerable.Range(1, versions.Count + 1)
            .Select(count => count == 1 ? key : $"{key} ({count})")
            .First(free => versions.TrueForAll(version => version.Notice != free));

    private static string NoticeKey(Plan plan, string fileName) =>
        new[] { plan.DocumentNumber, plan.Title }.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? fileName;

    private static async Task<bool> StandsAsync(
        Session session, string authority, Plan plan, ImmutableArray<Warning> warnings, PlanVersion same, List<PlanVersion> ofNotice)
    {
        // What a person confirmed, perhaps with corrections, is not undone by reading the file anew.
        if (same.Version != ofNotice[0].Version || same.ConfirmedBy is not null) return true;
        var stored = await PlanLoading.LoadAsync(session, authority, same);
        return PlanContent.AreEqual(stored.Plan, plan) && stored.Warnings.SequenceEqual(warnings);
    }

    private static Task<PlanVersion?> CurrentAsync(Session session, string authority) =>
        session.FirstAsync<PlanVersion>("""
            select notice, version, sequence, title, file_name, hash, imported_at, confirmed_by
            from plan_versions
            where authority = @authority
            order by sequence desc
            limit 1
            """, new { authority });

    private static Task<List<PlanVersion>> VersionsAsync(Session session, string authority) =>
        session.ListAsync<PlanVersion>("""
            select notice, version, sequence, title, file_name, hash, imported_at, confirmed_by
            from plan_versions
            where authority = @authority
            order by sequence desc
            """, new { authority });
}
