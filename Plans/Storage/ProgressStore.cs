using Duban.Plans.Progress;

namespace Duban.Plans.Storage;

/// <summary>Keeps how far all work is: the lines and items as they stand, and with each step an entry in the log. All of a record stands or nothing.</summary>
public sealed class ProgressStore(Database database, ActLog log, TimeProvider time)
{
    /// <summary>Decides acts on what is stored now, stores what they make of it, and logs them.</summary>
    /// <exception cref="VersionConflictException">What the acts rest on has moved on, or they are not possible any more; run the turn again.</exception>
    public Task RecordAsync(string authority, ActRecord record, CancellationToken cancel = default) =>
        database.WriteAsync(async session =>
        {
            await log.LockAsync(session, authority);
            await EnsureBasisAsync(session, authority, record);
            var row = await MatterAsync(session, authority, record.Matter);
            var matter = row?.Matter ?? Matter.New(record.Matter);
            var now = record.Circumstances with { Now = time.GetUtcNow() };
            await (record switch
            {
                LineRecord acts => RecordAsync(session, authority, acts, matter, now),
                MatterRecord act => RecordAsync(session, authority, act, matter, row?.Json, now),
                _ => throw new NotSupportedException($"Nobody stores a {record.GetType().Name}."),
            });
            return true;
        }, cancel);

    /// <summary>Notes whether a unit wants its reports signed by its head (L19).</summary>
    public Task SetSigningAsync(string authority, string unit, bool isWanted, Circumstances now, CancellationToken cancel = default) =>
        database.WriteAsync(async session =>
        {
            var act = new LogDraft(isWanted ? "want-signing" : "drop-signing", "{}") { Actor = now.Actor, Day = now.Today, At = time.GetUtcNow(), Unit = unit };
            var sequence = await log.AppendAsync(session, authority, act);
            await session.ExecuteAsync("""
                insert into unit_settings (authority, unit, is_signing, sequence) values (@authority, @unit, @isSigning, @sequence)
                on conflict (authority, unit) do update set is_signing = excluded.is_signing, sequence = excluded.sequence
                """, new { authority, unit, isSigning = isWanted ? 1 : 0, sequence });
            return true;
        }, cancel);

    /// <summary>How far all work is; only what moved since an older board is read.</summary>
    public Task<Board> LoadAsync(string authority, Board? older = null, CancellationToken cancel = default) =>
        database.ReadAsync(session => LoadAsync(session, authority, older ?? Board.Empty), cancel);

    private static async Task<Board> LoadAsync(Session session, string authority, Board older)
    {
        // Read first: what is written while the rows are read has a higher number and comes next time.
        var until = await session.FirstAsync<long>("select coalesce(max(sequence), 0) from acts where authority = @authority", new { authority });
        var span = new { authority, since = older.Sequence, until };
        var lines = await session.ListAsync<StateRow>(
            "select notice, item, unit, version, json, sequence from lines where authority = @authority and sequence > @since and sequence <= @until", span);
        var matters = await session.ListAsync<StateRow>(
            "select notice, item, '' as unit, version, json, sequence from matters where authority = @authority and sequence > @since and sequence <= @until", span);
        var signing = await session.ListAsync<string>("select unit from unit_settings where authority = @authority and is_signing = 1", span);
        return new Board
        {
            Lines = older.Lines.SetItems(lines.Select(row => KeyValuePair.Create(row.Line.Key, row.Line))),
            Matters = older.Matters.SetItems(matters.Select(row => KeyValuePair.Create(row.Matter.Key, row.Matter))),
            SigningUnits = [.. signing],
            Sequence = until,
        };
    }

    private async Task RecordAsync(Session session, string authority, LineRecord record, Matter matter, Circumstances now)
    {
        var key = record.Matter.Line(record.Unit);
        var row = await session.FirstAsync<StateRow>("""
            select notice, item, unit, version, json, sequence from lines
            where authority = @authority and notice = @Notice and item = @Item and unit = @Unit
            """, new { authority, key.Notice, key.Item, key.Unit });
        var line = row?.Line ?? Line.New(key);
        if (line.Version != record.Version) throw VersionConflictException.Of($"line {key}", record.Version);
        var before = row?.Json;
        foreach (var act in record.Acts)
        {
            var decision = LineLifeCycle.Decide(line, matter, act, now);
            if (decision.After is not { } after) throw new VersionConflictException($"{act.Name} is not possible any more on {key}: {decision.Refusal!.Kind}.");
            line = after with { Version = line.Version + 1 };
            var (json, done) = (ProgressJson.Write(line), act is Report ? new Report(line.Last!) : act);
            var sequence = await log.AppendAsync(session, authority, Draft(record, done, now, record.Unit, ProgressJson.Write(done), before, json));
            await session.ExecuteAsync("""
                insert into lines (authority, notice, item, unit, version, json, sequence) values (@authority, @Notice, @Item, @Unit, @Version, @json, @sequence)
                on conflict (authority, notice, item, unit) do update set version = excluded.version, json = excluded.json, sequence = excluded.sequence
                """, new { authority, key.Notice, key.Item, key.Unit, line.Version, json, sequence });
            before = json;
        }
    }

    private async Task RecordAsync(Session session, string authority, MatterRecord record, Matter matter, string? before, Circumstances now)
    {
        var key = record.Matter;
        // Whether it can be closed depends on all its lines: none may have moved.
        var last = await session.FirstAsync<long>(
            "select coalesce(max(sequence), 0) from acts where authority = @authority and notice = @Notice and item = @Item", new { authority, key.Notice, key.Item });
        if (last > record.Basis.Board) throw VersionConflictException.Of($"item {key}", record.Basis.Board);
        var decision = MatterLifeCycle.Decide(matter, record.AreLinesDone, record.Act, now);
        if (decision.After is not { } after) throw new VersionConflictException($"{record.Act.Name} is not possible any more on {key}: {decision.Refusal!.Kind}.");
        var (json, version) = (ProgressJson.Write(after), matter.Version + 1);
        var sequence = await log.AppendAsync(session, authority, Draft(record, record.Act, now, null, ProgressJson.Write(record.Act), before, json));
        await session.ExecuteAsync("""
            insert into matters (authority, notice, item, version, json, sequence) values (@authority, @Notice, @Item, @version, @json, @sequence)
            on conflict (authority, notice, item) do update set version = excluded.version, json = excluded.json, sequence = excluded.sequence
            """, new { authority, key.Notice, key.Item, version, json, sequence });
    }

    private static LogDraft Draft(ActRecord record, Act act, Circumstances now, string? unit, string payload, string? before, string after) => new(act.Name, payload)
    {
        Actor = now.Actor,
        Day = now.Today,
        At = now.Now,
        Matter = record.Matter,
        ItemNumber = record.ItemNumber,
        Unit = unit,
        Reason = act.Why,
        Before = before,
        After = after,
    };

    /// <summary>Who may do what, and the plan itself, must be as the turn knew them: permission is checked at the moment of acting.</summary>
    private static async Task EnsureBasisAsync(Session session, string authority, ActRecord record)
    {
        var unit = (record as LineRecord)?.Unit;
        var found = await session.FirstAsync<Found>("""
            select
                (select coalesce(max(sequence), 0) from plan_versions where authority = @authority) as plan,
                (select coalesce(max(revision), 0) from directories where authority = @authority) as directory,
                (select coalesce(max(sequence), 0) from unit_settings where authority = @authority and unit = @unit) as settings
            """, new { authority, unit });
        if (found!.Settings > record.Basis.Board) throw VersionConflictException.Of($"settings of {unit}", record.Basis.Board);
        if (found.Plan != record.Basis.Plan || found.Directory != record.Basis.Directory) throw VersionConflictException.Of($"plan or directory of {authority}", record.Basis.Plan);
    }

    private static Task<StateRow?> MatterAsync(Session session, string authority, MatterKey key) =>
        session.FirstAsync<StateRow>("""
            select notice, item, '' as unit, version, json, sequence from matters where authority = @authority and notice = @Notice and item = @Item
            """, new { authority, key.Notice, key.Item });

    private sealed record Found
    {
        public int Plan { get; init; }

        public int Directory { get; init; }

        public long Settings { get; init; }
    }
}
