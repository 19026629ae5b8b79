using Duban.Plans.People;

namespace Duban.Plans.Storage;

/// <summary>Keeps who of a unit does an item. Nothing is deleted: the next one ends the one before.</summary>
public sealed class AssignmentStore(Database database)
{
    /// <summary>Notes who does an item from now on. The same again changes nothing.</summary>
    public Task AssignAsync(string authority, Assignment assignment, DateTimeOffset at, CancellationToken cancel = default) =>
        database.WriteAsync(async session =>
        {
            await database.Dialect.LockAsync(session, $"assignments of {authority}");
            if (await CurrentAsync(session, authority, assignment) == assignment.Officer) return 0;
            await session.ExecuteAsync("""
                update assignments set ended_at = @at
                where authority = @authority and notice = @Notice and item_key = @ItemKey and unit = @Unit and ended_at is null
                """, new { authority, assignment.Notice, assignment.ItemKey, assignment.Unit, at });
            return await InsertAsync(session, authority, assignment, at);
        }, cancel);

    /// <summary>Who does what now, the earliest said first.</summary>
    public async Task<IReadOnlyList<Assignment>> ListAsync(string authority, CancellationToken cancel = default) =>
        await database.ReadAsync(
            session => session.ListAsync<Assignment>("""
                select notice, item_key, unit, officer, assigned_by
                from assignments
                where authority = @authority and ended_at is null
                order by id
                """, new { authority }),
            cancel);

    private static Task<string?> CurrentAsync(Session session, string authority, Assignment assignment) => session.FirstAsync<string>("""
        select officer
        from assignments
        where authority = @authority and notice = @Notice and item_key = @ItemKey and unit = @Unit and ended_at is null
        """, new { authority, assignment.Notice, assignment.ItemKey, assignment.Unit });

    private static Task<int> InsertAsync(Session session, string authority, Assignment assignment, DateTimeOffset at) => session.ExecuteAsync("""
        insert into assignments (authority, id, notice, item_key, unit, officer, assigned_by, assigned_at)
        select @authority, coalesce(max(id), 0) + 1, @Notice, @ItemKey, @Unit, @Officer, @AssignedBy, @at
        from assignments
        where authority = @authority
        """, new { authority, assignment.Notice, assignment.ItemKey, assignment.Unit, assignment.Officer, assignment.AssignedBy, at });
}
