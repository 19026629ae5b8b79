namespace Duban.Plans.Storage;

/// <summary>Keeps what conversations remember: JSON documents by key, with optimistic concurrency.</summary>
public sealed class DocumentStore(Database database, TimeProvider time)
{
    /// <summary>The documents of those keys; a key that nobody wrote is left out.</summary>
    public Task<IReadOnlyList<StoredDocument>> ReadAsync(string authority, IReadOnlyCollection<string> keys, CancellationToken cancel = default) =>
        database.ReadAsync<IReadOnlyList<StoredDocument>>(async session =>
        {
            var found = new List<StoredDocument>();
            foreach (var key in keys.Distinct())
                found.AddRange(await ReadAsync(session, authority, key));
            return found;
        }, cancel);

    /// <summary>Writes all of them or, on a version conflict, none; gives the new versions by key.</summary>
    /// <exception cref="VersionConflictException">A document is not at its expected version.</exception>
    public Task<IReadOnlyDictionary<string, long>> WriteAsync(
        string authority, IReadOnlyCollection<DocumentWrite> writes, CancellationToken cancel = default) =>
        database.WriteAsync<IReadOnlyDictionary<string, long>>(async session =>
        {
            var versions = new Dictionary<string, long>();
            // In one order everywhere, so that two writers never wait for each other.
            foreach (var write in writes.OrderBy(write => write.Key, StringComparer.Ordinal))
                versions[write.Key] = await WriteAsync(session, authority, write);
            return versions;
        }, cancel);

    /// <summary>Deletes the documents of those keys; gives how many there were.</summary>
    public Task<int> DeleteAsync(string authority, IReadOnlyCollection<string> keys, CancellationToken cancel = default) =>
        database.WriteAsync(
            session => session.ExecuteAsync(
                "delete from documents where authority = @authority and key = @key",
                keys.Order(StringComparer.Ordinal).Select(key => new { authority, key })),
            cancel);

    /// <summary>Deletes the documents whose key begins so and that nobody wrote since; gives how many.</summary>
    public Task<int> PurgeAsync(string authority, string prefix, DateTimeOffset olderThan, CancellationToken cancel = default) =>
        database.WriteAsync(
            session => session.ExecuteAsync("""
                delete from documents
                where authority = @authority and substr(key, 1, length(@prefix)) = @prefix and written_at < @olderThan
                """, new { authority, prefix, olderThan }),
            cancel);

    private static Task<List<StoredDocument>> ReadAsync(Session session, string authority, string key) =>
        session.ListAsync<StoredDocument>(
            "select key, type, json, version from documents where authority = @authority and key = @key", new { authority, key });

    private async Task<long> WriteAsync(Session session, string authority, DocumentWrite write)
    {
        var sql = write.ExpectedVersion switch
        {
            null => Upsert,
            0 => Insert,
            _ => Update,
        };
        var parameters = new { authority, write.Key, write.Type, write.Json, write.ExpectedVersion, at = time.GetUtcNow() };
        return await session.FirstAsync<long?>(sql, parameters) ?? throw VersionConflictException.Of(write.Key, write.ExpectedVersion ?? 0);
    }

    private const string Upsert = """
        insert into documents (authority, key, type, json, version, written_at)
        values (@authority, @Key, @Type, @Json, 1, @at)
        on conflict (authority, key) do update
        set type = excluded.type, json = excluded.json, version = documents.version + 1, written_at = excluded.written_at
        returning version
        """;

    private const string Insert = """
        insert into documents (authority, key, type, json, version, written_at)
        values (@authority, @Key, @Type, @Json, 1, @at)
        on conflict (authority, key) do nothing
        returning version
        """;

    private const string Update = """
        update documents
        set type = @Type, json = @Json, version = version + 1, written_at = @at
        where authority = @authority and key = @Key and version = @ExpectedVersion
        returning version
        """;
}
