using Duban.Plans.Addresses;

namespace Duban.Plans.Storage;

/// <summary>Keeps where people and groups can be reached, from the first contact on (lesson 7).</summary>
public sealed class AddressStore(Database database, TimeProvider time)
{
    /// <summary>How much later somebody has to be heard again before that alone is worth a write.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromHours(6);

    /// <summary>Takes in what an incoming activity shows; says whether that was news. An address at which somebody acts (is alive) becomes active again.</summary>
    public async Task<bool> SeeAsync(string authority, Address seen, bool isAlive, CancellationToken cancel = default)
    {
        var known = await FindAsync(authority, seen.Channel, seen.Conversation, cancel);
        var now = known?.SeenAgain(seen, isAlive) ?? seen;
        if (known is not null && now with { LastSeen = known.LastSeen } == known && now.LastSeen - known.LastSeen < Freshness) return false;
        await database.WriteAsync(session => session.ExecuteAsync(Upsert, Row(authority, now, isAlive)), cancel);
        return true;
    }

    /// <summary>The address of a conversation.</summary>
    public Task<Address?> FindAsync(string authority, string channel, string conversation, CancellationToken cancel = default) =>
        database.ReadAsync(
            session => session.FirstAsync<Address>(
                $"{Select} where authority = @authority and channel = @channel and conversation = @conversation", new { authority, channel, conversation }),
            cancel);

    /// <summary>The personal chats of an account, the one to be written to first.</summary>
    public async Task<IReadOnlyList<Address>> PersonalAsync(string authority, string channel, string account, CancellationToken cancel = default) =>
        await database.ReadAsync(
            session => session.ListAsync<Address>($"""
                {Select}
                where authority = @authority and channel = @channel and kind = 'Personal' and (account = @account or user_id = @account)
                order by case state when 'Active' then 0 else 1 end, last_seen desc
                """, new { authority, channel, account }),
            cancel);

    /// <summary>The group or channel last heard of: through it a personal chat can be opened with somebody of the same tenant.</summary>
    public Task<Address?> NeighbourAsync(string authority, string channel, CancellationToken cancel = default) =>
        database.ReadAsync(
            session => session.FirstAsync<Address>($"""
                {Select}
                where authority = @authority and channel = @channel and state = 'Active' and tenant is not null and kind <> 'Personal'
                order by last_seen desc
                """, new { authority, channel }),
            cancel);

    /// <summary>All personal chats of an office.</summary>
    public async Task<IReadOnlyList<Address>> ListPersonalAsync(string authority, CancellationToken cancel = default) =>
        await database.ReadAsync(
            session => session.ListAsync<Address>($"{Select} where authority = @authority and kind = 'Personal' order by last_seen desc", new { authority }), cancel);

    /// <summary>Notes how a conversation alone stands; says whether that was news.</summary>
    public Task<bool> NoteAsync(string authority, Address address, AddressState state, string? reason, CancellationToken cancel = default) =>
        NoteAsync("conversation = @id", authority, address.Channel, address.Conversation, state, reason, cancel);

    /// <summary>Notes why the last sending to an active address failed, or with null that it went; one that was closed meanwhile stays so.</summary>
    public Task<bool> RemarkAsync(string authority, Address address, string? failure, CancellationToken cancel = default) =>
        NoteAsync("conversation = @id and state = 'Active'", authority, address.Channel, address.Conversation, AddressState.Active, failure, cancel);

    /// <summary>Notes how a conversation and all its threads stand; says whether that was news.</summary>
    public Task<bool> NoteRootAsync(string authority, string channel, string root, AddressState state, string? reason, CancellationToken cancel = default) =>
        NoteAsync("root = @id", authority, channel, root, state, reason, cancel);

    /// <summary>Notes how all channels of a team stand; says whether that was news.</summary>
    public Task<bool> NoteTeamAsync(string authority, string channel, string team, AddressState state, string? reason, CancellationToken cancel = default) =>
        NoteAsync("team_id = @id", authority, channel, team, state, reason, cancel);

    /// <summary>A team has another name.</summary>
    public Task RenameTeamAsync(string authority, string channel, string team, string name, CancellationToken cancel = default) =>
        database.WriteAsync(
            session => session.ExecuteAsync(
                "update addresses set team_name = @name where authority = @authority and channel = @channel and team_id = @team", new { authority, channel, team, name }),
            cancel);

    /// <summary>A channel or chat has another name.</summary>
    public Task RenameAsync(string authority, string channel, string root, string name, CancellationToken cancel = default) =>
        database.WriteAsync(
            session => session.ExecuteAsync(
                "update addresses set name = @name where authority = @authority and channel = @channel and root = @root", new { authority, channel, root, name }),
            cancel);

    /// <summary>What is as it was keeps its day.</summary>
    private async Task<bool> NoteAsync(
        string which, string authority, string channel, string id, AddressState state, string? reason, CancellationToken cancel) =>
        await database.WriteAsync(
            session => session.ExecuteAsync($"""
                update addresses set state = @state, reason = @reason, since = @since
                where authority = @authority and channel = @channel and {which}
                  and (state <> @state or coalesce(reason, '') <> coalesce(@reason, ''))
                """, new { authority, channel, id, state = state.ToString(), reason, since = reason is null ? (DateTimeOffset?)null : time.GetUtcNow() }),
            cancel) > 0;

    private static object Row(string authority, Address address, bool isAlive) => new
    {
        authority, address.Channel, address.Conversation, address.Root, kind = address.Kind.ToString(), address.Account, address.UserId, address.BotId, address.BotName,
        address.Tenant, address.ServiceUrl, address.TeamId, address.TeamName, address.Name, address.Locale, state = address.State.ToString(), address.Reason, address.Since,
        address.LastSeen, alive = isAlive ? 1 : 0,
    };

    private const string Select = """
        select channel, conversation, kind, account, user_id, bot_id, bot_name, tenant, service_url, team_id, team_name, name, locale, state, reason, since, last_seen
        from addresses
        """;

    // A sighting that shows nobody acting leaves the state to whoever noted it meanwhile.
    private const string Upsert = """
        insert into addresses (authority, channel, conversation, root, kind, account, user_id, bot_id, bot_name, tenant, service_url,
            team_id, team_name, name, locale, state, reason, since, last_seen)
        values (@authority, @Channel, @Conversation, @Root, @kind, @Account, @UserId, @BotId, @BotName, @Tenant, @ServiceUrl,
            @TeamId, @TeamName, @Name, @Locale, @state, @Reason, @Since, @LastSeen)
        on conflict (authority, channel, conversation) do update
        set kind = excluded.kind, account = excluded.account, user_id = excluded.user_id, bot_id = excluded.bot_id, bot_name = excluded.bot_name,
            tenant = excluded.tenant, service_url = excluded.service_url, team_id = excluded.team_id, team_name = excluded.team_name,
            name = excluded.name, locale = excluded.locale, last_seen = excluded.last_seen,
            state = case when @alive = 1 then 'Active' else addresses.state end,
            reason = case when @alive = 1 then null else addresses.reason end,
            since = case when @alive = 1 then null else addresses.since end
        """;
}
