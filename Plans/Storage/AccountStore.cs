namespace Duban.Plans.Storage;

/// <summary>Knows which officer of the directory stands behind an account of a channel.</summary>
public sealed class AccountStore(Database database, TimeProvider time)
{
    /// <summary>Binds an account to an officer, whoever it was bound to before.</summary>
    public Task BindAsync(
        string authority, string channel, string account, string officer, string boundBy, CancellationToken cancel = default) =>
        database.WriteAsync(
            session => session.ExecuteAsync("""
                insert into accounts (authority, channel, account, officer, bound_at, bound_by)
                values (@authority, @channel, @account, @officer, @now, @boundBy)
                on conflict (authority, channel, account) do update
                set officer = excluded.officer, bound_at = excluded.bound_at, bound_by = excluded.bound_by
                """, new { authority, channel, account, officer, boundBy, now = time.GetUtcNow() }),
            cancel);

    /// <summary>Frees an account; says whether it was bound.</summary>
    public async Task<bool> ReleaseAsync(string authority, string channel, string account, CancellationToken cancel = default) =>
        await database.WriteAsync(
            session => session.ExecuteAsync(
                "delete from accounts where authority = @authority and channel = @channel and account = @account",
                new { authority, channel, account }),
            cancel) > 0;

    /// <summary>Frees all accounts of an officer; says how many.</summary>
    public Task<int> ReleaseOfficerAsync(string authority, string officer, CancellationToken cancel = default) =>
        database.WriteAsync(
            session => session.ExecuteAsync("delete from accounts where authority = @authority and officer = @officer", new { authority, officer }), cancel);

    /// <summary>Frees all accounts that were bound in one way; says how many.</summary>
    public Task<int> ReleaseBoundByAsync(string authority, string boundBy, CancellationToken cancel = default) =>
        database.WriteAsync(
            session => session.ExecuteAsync("delete from accounts where authority = @authority and bound_by = @boundBy", new { authority, boundBy }), cancel);

    /// <summary>The accounts of an officer, or of all officers; the latest bound first.</summary>
    public async Task<IReadOnlyList<OfficerAccount>> ListAsync(string authority, string? officer = null, CancellationToken cancel = default) =>
        await database.ReadAsync(
            session => session.ListAsync<OfficerAccount>($"""
                select officer, channel, account, bound_by
                from accounts
                where authority = @authority {(officer is null ? "" : "and officer = @officer")}
                order by officer, bound_at desc, channel, account
                """, new { authority, officer }),
            cancel);

    /// <summary>The officer behind an account; null where it is bound to nobody.</summary>
    public Task<BoundAccount?> OfficerOfAsync(string authority, string channel, string account, CancellationToken cancel = default) =>
        database.ReadAsync(
            session => session.FirstAsync<BoundAccount>("""
                select officer, bound_at, bound_by
                from accounts
                where authority = @authority and channel = @channel and account = @account
                """, new { authority, channel, account }),
            cancel);
}
