namespace Duban.Plans.Storage;

/// <summary>Keeps the keys of data protection, so that every instance reads what another one sealed.</summary>
public sealed class SecretStore(Database database, TimeProvider time)
{
    /// <summary>All keys, in the order in which they came.</summary>
    public async Task<IReadOnlyList<Secret>> ListAsync(string authority, CancellationToken cancel = default) =>
        await database.ReadAsync(
            session => session.ListAsync<Secret>(
                "select name, xml from secrets where authority = @authority order by added_at, name", new { authority }),
            cancel);

    /// <summary>Adds a key; a key is never changed. Says whether it is new.</summary>
    public async Task<bool> AddAsync(string authority, Secret secret, CancellationToken cancel = default) =>
        await database.WriteAsync(
            session => session.ExecuteAsync("""
                insert into secrets (authority, name, xml, added_at)
                values (@authority, @Name, @Xml, @now)
                on conflict (authority, name) do nothing
                """, new { authority, secret.Name, secret.Xml, now = time.GetUtcNow() }),
            cancel) > 0;
}
