using Duban.Plans.People;

namespace Duban.Plans.Storage;

/// <summary>Keeps who is on leave. What was said is never deleted, only taken back.</summary>
public sealed class AbsenceStore(Database database)
{
    /// <summary>Notes a leave. Another one of the same officer that shares a day with it is taken back.</summary>
    public Task SayAsync(string authority, Absence absence, DateTimeOffset at, CancellationToken cancel = default) =>
        database.WriteAsync(async session =>
        {
            await database.Dialect.LockAsync(session, $"absences of {authority}");
            await session.ExecuteAsync("""
                update absences set cancelled_at = @at
                where authority = @authority and officer = @Officer and cancelled_at is null and from_day <= @ToDay and to_day >= @FromDay
                """, new { authority, absence.Officer, absence.FromDay, absence.ToDay, at });
            return await InsertAsync(session, authority, absence, at);
        }, cancel);

    /// <summary>Takes back the leaves of an officer that have not ended by that day; says how many.</summary>
    public Task<int> EndAsync(string authority, string officer, DateOnly today, DateTimeOffset at, CancellationToken cancel = default) =>
        database.WriteAsync(
            session => session.ExecuteAsync("""
                update absences set cancelled_at = @at
                where authority = @authority and officer = @officer and cancelled_at is null and to_day >= @today
                """, new { authority, officer, today, at }),
            cancel);

    /// <summary>The leaves that were not taken back, the earliest said first.</summary>
    public async Task<IReadOnlyList<Absence>> ListAsync(string authority, CancellationToken cancel = default) =>
        await database.ReadAsync(
            session => session.ListAsync<Absence>("""
                select officer, from_day, to_day, stand_in, said_by
                from absences
                where authority = @authority and cancelled_at is null
                order by id
                """, new { authority }),
            cancel);

    private static Task<int> InsertAsync(Session session, string authority, Absence absence, DateTimeOffset at) => session.ExecuteAsync("""
        insert into absences (authority, id, officer, from_day, to_day, stand_in, said_by, said_at)
        select @authority, coalesce(max(id), 0) + 1, @Officer, @FromDay, @ToDay, @StandIn, @SaidBy, @at
        from absences
        where authority = @authority
        """, new { authority, absence.Officer, absence.FromDay, absence.ToDay, absence.StandIn, absence.SaidBy, at });
}
