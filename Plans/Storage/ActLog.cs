using Duban.Plans.Progress;

namespace Duban.Plans.Storage;

/// <summary>The log of all acts: append-only and hash-chained (L4). Nothing in the program updates or deletes a row of it.</summary>
public sealed class ActLog(Database database)
{
    private const string Columns = """
        sequence, at, day, officer, officer_name, role, channel, notice, item, item_number, unit, act, reason, payload, before, after, previous_hash, hash
        """;

    /// <summary>The acts on an item, of one unit where one is given, the oldest first.</summary>
    public async Task<IReadOnlyList<LogEntry>> ListAsync(string authority, MatterKey item, string? unit = null, CancellationToken cancel = default) =>
        await database.ReadAsync(
            session => session.ListAsync<LogEntry>($"""
                select {Columns}
                from acts
                where authority = @authority and notice = @Notice and item = @Item and (@unit is null or unit = @unit)
                order by sequence
                """, new { authority, item.Notice, item.Item, unit }),
            cancel);

    /// <summary>The acts of a unit on whatever item of a notice, the newest so many, the oldest of them first.</summary>
    public async Task<IReadOnlyList<LogEntry>> ListOfUnitAsync(string authority, string notice, string unit, int most, CancellationToken cancel = default) =>
        [.. (await database.ReadAsync(
            session => session.ListAsync<LogEntry>($"""
                select {Columns}
                from acts
                where authority = @authority and notice = @notice and unit = @unit
                order by sequence desc
                limit @most
                """, new { authority, notice, unit, most }),
            cancel)).AsEnumerable().Reverse()];

    /// <summary>So many acts after a number, the oldest first; to go through the whole log.</summary>
    public async Task<IReadOnlyList<LogEntry>> ListAfterAsync(string authority, long sequence, int most, CancellationToken cancel = default) =>
        await database.ReadAsync(
            session => session.ListAsync<LogEntry>($"""
                select {Columns}
                from acts
                where authority = @authority and sequence > @sequence
                order by sequence
                limit @most
                """, new { authority, sequence, most }),
            cancel);

    /// <summary>Notes something that was done about people.</summary>
    public Task NoteAsync(string authority, PersonAct act, CancellationToken cancel = default) =>
        database.WriteAsync(
            session => AppendAsync(session, authority, new LogDraft(act.Name, act.Payload) { Actor = act.Actor, Day = act.Day, At = act.At }), cancel);

    /// <summary>Appends an act; gives its number. Whoever appends holds the log until the transaction ends.</summary>
    internal async Task<long> AppendAsync(Session session, string authority, LogDraft draft)
    {
        await LockAsync(session, authority);
        var last = await session.FirstAsync<Last>(
            "select sequence, hash from acts where authority = @authority order by sequence desc limit 1", new { authority });
        var entry = Entry(draft, (last?.Sequence ?? 0) + 1, last?.Hash ?? "");
        await session.ExecuteAsync($"""
            insert into acts (authority, {Columns})
            values (
                @authority, @Sequence, @At, @Day, @Officer, @OfficerName, @Role, @Channel, @Notice, @Item, @ItemNumber, @Unit, @Act, @Reason, @Payload,
                @Before, @After, @PreviousHash, @Hash)
            """, Row(authority, entry with { Hash = entry.ComputeHash() }));
        return entry.Sequence;
    }

    /// <summary>Lets one writer of an authority's log at a time past this point.</summary>
    internal Task LockAsync(Session session, string authority) => database.Dialect.LockAsync(session, $"acts of {authority}");

    private static LogEntry Entry(LogDraft draft, long sequence, string previous) => new()
    {
        Sequence = sequence,
        At = draft.At,
        Day = draft.Day,
        Officer = draft.Actor.Officer,
        OfficerName = Kept(draft.Actor.Name)!,
        Role = draft.Actor.Role.ToString(),
        Channel = draft.Actor.Channel,
        Notice = draft.Matter?.Notice,
        Item = draft.Matter?.Item,
        ItemNumber = draft.ItemNumber,
        Unit = draft.Unit,
        Act = draft.Act,
        Reason = Kept(draft.Reason),
        Payload = draft.Payload,
        Before = draft.Before,
        After = draft.After,
        PreviousHash = previous,
    };

    /// <summary>A text as both databases can hold it: PostgreSQL knows no NUL. Inside JSON it is written out.</summary>
    private static string? Kept(string? text) => text?.Replace('\0', '\ufffd');

    private static object Row(string authority, LogEntry entry) => new
    {
        authority, entry.Sequence, entry.At, entry.Day, entry.Officer, entry.OfficerName, entry.Role, entry.Channel, entry.Notice, entry.Item, entry.ItemNumber,
        entry.Unit, entry.Act, entry.Reason, entry.Payload, entry.Before, entry.After, entry.PreviousHash, entry.Hash,
    };

    private sealed record Last
    {
        public long Sequence { get; init; }

        public string Hash { get; init; } = "";
    }
}
