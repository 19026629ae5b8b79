using System.Text;
using Duban.Plans.Units;

namespace Duban.Plans.Storage;

/// <summary>Keeps the unit directory, every revision that was ever imported.</summary>
public sealed class DirectoryStore(Database database)
{
    /// <summary>Stores a directory. The same file again changes nothing; changed content becomes a new revision.</summary>
    /// <param name="authority">Whose directory it is.</param>
    /// <param name="directory">The directory.</param>
    /// <param name="hash">The file's SHA-256 in hexadecimal.</param>
    /// <param name="at">The instant of the import.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<ImportResult> ImportAsync(
        string authority, UnitDirectory directory, string hash, DateTimeOffset at, CancellationToken cancel = default) =>
        database.WriteAsync(async session =>
        {
            await database.Dialect.LockAsync(session, $"directory of {authority}");
            var (revision, json) = (await RevisionAsync(session, authority), directory.ToJson());
            var same = await session.FirstAsync<DirectoryRow>(
                "select revision, json, imported_at from directories where authority = @authority and hash = @hash order by revision desc",
                new { authority, hash });
            // The newest file read with another result (by a newer program) is changed content too.
            if (same is not null && (same.Revision < revision || same.Json == json)) return new ImportResult(ImportOutcome.Unchanged, same.Revision);
            revision++;
            await InsertAsync(session, new { authority, revision, hash, json, at });
            return new ImportResult(revision == 1 ? ImportOutcome.Imported : ImportOutcome.NewVersion, revision);
        }, cancel);

    /// <summary>Stores what a person made of the directory.</summary>
    /// <exception cref="VersionConflictException">Another revision came since the person looked.</exception>
    /// <param name="authority">Whose directory it is.</param>
    /// <param name="directory">The directory.</param>
    /// <param name="basedOn">The revision that it was made from; 0 for none.</param>
    /// <param name="at">The instant of the change.</param>
    /// <param name="cancel">Stops it.</param>
    public Task AdoptAsync(string authority, UnitDirectory directory, int basedOn, DateTimeOffset at, CancellationToken cancel = default) =>
        database.WriteAsync(async session =>
        {
            await database.Dialect.LockAsync(session, $"directory of {authority}");
            var revision = await RevisionAsync(session, authority);
            if (revision != basedOn) throw VersionConflictException.Of($"directory of {authority}", basedOn);
            var json = directory.ToJson();
            await InsertAsync(session, new { authority, revision = revision + 1, hash = $"made of revision {revision}", json, at });
            return true;
        }, cancel);

    /// <summary>The newest revision, or null.</summary>
    public Task<StoredDirectory?> LoadCurrentAsync(string authority, CancellationToken cancel = default) =>
        database.ReadAsync(async session =>
        {
            var row = await session.FirstAsync<DirectoryRow>("""
                select revision, json, imported_at
                from directories
                where authority = @authority
                order by revision desc
                limit 1
                """, new { authority });
            return row?.ToDirectory();
        }, cancel);

    private static Task<int> InsertAsync(Session session, object row) => session.ExecuteAsync("""
        insert into directories (authority, revision, hash, json, imported_at)
        values (@authority, @revision, @hash, @json, @at)
        """, row);

    private static Task<int> RevisionAsync(Session session, string authority) =>
        session.FirstAsync<int>("select coalesce(max(revision), 0) from directories where authority = @authority", new { authority });

    private sealed class DirectoryRow
    {
        public int Revision { get; init; }

        public string Json { get; init; } = "";

        public DateTimeOffset ImportedAt { get; init; }

        public StoredDirectory ToDirectory() =>
            new(UnitDirectory.FromJson(new MemoryStream(Encoding.UTF8.GetBytes(Json))), Revision, ImportedAt);
    }
}
