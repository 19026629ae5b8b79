namespace Duban.Plans.Storage;

/// <summary>Keeps the conversations of our own web channel: what was said, in order, and what still awaits its answer.</summary>
/// <remarks>An activity is on disk when its append returns, so a killed process finds it again in <see cref="PendingAsync"/>.</remarks>
public sealed class TranscriptStore(Database database, TimeProvider time)
{
    /// <summary>Begins a conversation; one of that id that exists already stays as it is. Says whether it is new.</summary>
    public async Task<bool> CreateAsync(string authority, WebConversation conversation, CancellationToken cancel = default) =>
        await database.WriteAsync(
            session => session.ExecuteAsync("""
                insert into conversations (authority, id, user_id, locale, created_at, last_sequence)
                values (@authority, @Id, @UserId, @Locale, @CreatedAt, 0)
                on conflict (authority, id) do nothing
                """, new { authority, conversation.Id, conversation.UserId, conversation.Locale, conversation.CreatedAt }),
            cancel) > 0;

    /// <summary>The conversation, or null.</summary>
    public Task<WebConversation?> FindAsync(string authority, string id, CancellationToken cancel = default) =>
        database.ReadAsync(
            session => session.FirstAsync<WebConversation>(
                "select id, user_id, locale, created_at from conversations where authority = @authority and id = @id", new { authority, id }),
            cancel);

    /// <summary>Appends an activity; one that its sender sent before is found instead. Null for an unknown conversation.</summary>
    public Task<Appended?> AppendAsync(string authority, string conversation, NewActivity activity, CancellationToken cancel = default) =>
        database.WriteAsync(async session =>
        {
            var last = await LastSequenceAsync(session, authority, conversation);
            if (last is null) return null;
            var known = await KnownSequenceAsync(session, authority, conversation, activity.ClientId);
            if (known is { } sequence) return new Appended(sequence, IsNew: false);
            await InsertAsync(session, authority, conversation, last.Value + 1, activity);
            return new Appended(last.Value + 1, IsNew: true);
        }, cancel);

    /// <summary>The activities after that sequence, in order; 0 for all.</summary>
    public async Task<IReadOnlyList<StoredActivity>> ReadAsync(
        string authority, string conversation, long after = 0, CancellationToken cancel = default) =>
        await database.ReadAsync(
            session => session.ListAsync<StoredActivity>("""
                select conversation, sequence, json, stored_at
                from activities
                where authority = @authority and conversation = @conversation and sequence > @after
                order by sequence
                """, new { authority, conversation, after }),
            cancel);

    /// <summary>What users said and nobody answered yet, in all conversations, each conversation's in its order.</summary>
    public async Task<IReadOnlyList<StoredActivity>> PendingAsync(string authority, CancellationToken cancel = default) =>
        await database.ReadAsync(
            session => session.ListAsync<StoredActivity>("""
                select conversation, sequence, json, stored_at
                from activities
                where authority = @authority and processed_at is null
                order by stored_at, conversation, sequence
                """, new { authority }),
            cancel);

    /// <summary>Notes that an activity has its answer; says whether it was still pending.</summary>
    public async Task<bool> MarkProcessedAsync(string authority, string conversation, long sequence, CancellationToken cancel = default) =>
        await database.WriteAsync(
            session => session.ExecuteAsync("""
                update activities set processed_at = @now
                where authority = @authority and conversation = @conversation and sequence = @sequence and processed_at is null
                """, new { authority, conversation, sequence, now = time.GetUtcNow() }),
            cancel) > 0;

    /// <summary>Takes out of a stored activity all that was said or sent in it; says whether there is such an activity.</summary>
    public Task<bool> RedactAsync(string authority, string conversation, long sequence, CancellationToken cancel = default) =>
        database.WriteAsync(async session =>
        {
            var json = await session.FirstAsync<string>("""
                select json from activities
                where authority = @authority and conversation = @conversation and sequence = @sequence
                """, new { authority, conversation, sequence });
            return json is not null && await session.ExecuteAsync("""
                update activities set json = @redacted
                where authority = @authority and conversation = @conversation and sequence = @sequence
                """, new { authority, conversation, sequence, redacted = RedactedActivity.Of(json) }) > 0;
        }, cancel);

    // Writing the row, if only its own value, makes other appenders of the conversation wait.
    private static Task<long?> LastSequenceAsync(Session session, string authority, string conversation) =>
        session.FirstAsync<long?>("""
            update conversations set last_sequence = last_sequence
            where authority = @authority and id = @conversation
            returning last_sequence
            """, new { authority, conversation });

    private static async Task<long?> KnownSequenceAsync(Session session, string authority, string conversation, string? clientId) =>
        clientId is null ? null : await session.FirstAsync<long?>("""
            select sequence from activities
            where authority = @authority and conversation = @conversation and client_id = @clientId
            """, new { authority, conversation, clientId });

    private async Task InsertAsync(Session session, string authority, string conversation, long sequence, NewActivity activity)
    {
        var now = time.GetUtcNow();
        DateTimeOffset? processedAt = activity.AwaitsAnswer ? null : now;
        await session.ExecuteAsync("""
            insert into activities (authority, conversation, sequence, client_id, json, stored_at, processed_at)
            values (@authority, @conversation, @sequence, @ClientId, @Json, @now, @processedAt)
            """, new { authority, conversation, sequence, activity.ClientId, activity.Json, now, processedAt });
        await session.ExecuteAsync(
            "update conversations set last_sequence = @sequence where authority = @authority and id = @conversation",
            new { authority, conversation, sequence });
    }
}
