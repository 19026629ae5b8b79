using System.Data;
using Duban.Plans.Progress;

namespace Duban.Plans.Storage;

/// <summary>Checks the log of acts, batch by batch, and the rows that it must have led to.</summary>
public sealed class LogCheck(Database database, ActLog log) : IAuditCheck
{
    private const int Batch = 1000;

    /// <inheritdoc/>
    public async Task<AuditFinding> RunAsync(string authority, string? known, CancellationToken cancel)
    {
        var audit = new LogAudit(known);
        try
        {
            while (await database.ReadAsync(session => TakeAsync(session, authority, audit), cancel)) cancel.ThrowIfCancellationRequested();
            return await database.WriteAsync(session => FinishAsync(session, authority, audit), cancel);
        }
        catch (DataException error)
        {
            // A column holds what this program never writes there.
            return audit.Break(error.Message);
        }
    }

    /// <summary>With the log held, for a program that goes on working meanwhile: the acts that came since, then the rows.</summary>
    private async Task<AuditFinding> FinishAsync(Session session, string authority, LogAudit audit)
    {
        await log.LockAsync(session, authority);
        while (await TakeAsync(session, authority, audit)) { }
        return audit.Finish(await StatesAsync(session, authority));
    }

    private static async Task<bool> TakeAsync(Session session, string authority, LogAudit audit)
    {
        var acts = await session.ListAsync<WrittenAct>("""
            select
                sequence, at, day, officer, officer_name, role, channel, notice, item, cast(item_number as text) as item_number, unit, act, reason, payload,
                before, after, previous_hash, hash
            from acts
            where authority = @authority and sequence > @Last
            order by sequence
            limit @Batch
            """, new { authority, audit.Last, Batch });
        foreach (var act in acts) audit.Take(act);
        return acts.Count == Batch;
    }

    private static Task<List<WrittenState>> StatesAsync(Session session, string authority) =>
        session.ListAsync<WrittenState>("""
            select notice, item, unit, version, json, sequence from lines where authority = @authority
            union all
            select notice, item, null, version, json, sequence from matters where authority = @authority
            union all
            select null, null, unit, 0, case is_signing when 1 then 'want-signing' when 0 then 'drop-signing' else '' end, sequence from unit_settings where authority = @authority
            """, new { authority });
}
