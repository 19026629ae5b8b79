using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Duban.Plans.Progress;

namespace Duban.Plans.Storage;

/// <summary>Keeps evidence: who sent which file for what in the database, the bytes in a folder beside it. Nothing is deleted.</summary>
public sealed class EvidenceStore(Database database, EvidenceFolder folder, TimeProvider time)
{
    private const int IdLetters = 32;

    /// <summary>Keeps a file that <see cref="EvidenceCheck"/> accepted. The bytes are on disk before the row is; the row goes with the transaction around it.</summary>
    public async Task<EvidenceFile> SaveAsync(string authority, NewEvidence evidence, CancellationToken cancel = default)
    {
        var file = FileOf(evidence, await folder.PutAsync(evidence.Content, cancel));
        await database.WriteAsync(session => InsertAsync(session, authority, file), cancel);
        return file;
    }

    /// <summary>The file of that id, or null.</summary>
    public Task<EvidenceFile?> FindAsync(string authority, string id, CancellationToken cancel = default) =>
        database.ReadAsync(
            session => session.FirstAsync<EvidenceFile>("""
                select id, hash, name, type, size, notice, item_key, unit, stored_by, stored_at
                from evidence
                where authority = @authority and id = @id
                """, new { authority, id }),
            cancel);

    /// <summary>The files of an item, the oldest first.</summary>
    public async Task<IReadOnlyList<EvidenceFile>> ListAsync(string authority, string notice, string itemKey, CancellationToken cancel = default) =>
        await database.ReadAsync(
            session => session.ListAsync<EvidenceFile>("""
                select id, hash, name, type, size, notice, item_key, unit, stored_by, stored_at
                from evidence
                where authority = @authority and notice = @notice and item_key = @itemKey
                order by stored_at, id
                """, new { authority, notice, itemKey }),
            cancel);

    /// <summary>The bytes of a file; null where they are missing or are not what was stored.</summary>
    public Task<ReadOnlyMemory<byte>?> OpenAsync(EvidenceFile file, CancellationToken cancel = default) => folder.ReadAsync(file.Hash, cancel);

    /// <summary>All files that are missing or altered, the oldest first.</summary>
    public async IAsyncEnumerable<DamagedEvidence> FindDamagedAsync(string authority, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        foreach (var file in await AllAsync(authority, cancel))
        {
            if (await folder.ReadAsync(file.Hash, cancel) is null)
                yield return new DamagedEvidence(file, folder.Holds(file.Hash) ? EvidenceDamage.Altered : EvidenceDamage.Missing);
        }
    }

    private async Task<IReadOnlyList<EvidenceFile>> AllAsync(string authority, CancellationToken cancel) =>
        await database.ReadAsync(
            session => session.ListAsync<EvidenceFile>("""
                select id, hash, name, type, size, notice, item_key, unit, stored_by, stored_at
                from evidence
                where authority = @authority
                order by stored_at, id
                """, new { authority }),
            cancel);

    private EvidenceFile FileOf(NewEvidence evidence, string hash) => new()
    {
        Id = evidence.Id ?? RandomNumberGenerator.GetHexString(IdLetters, lowercase: true), Hash = hash, Name = EvidenceCheck.NameFor(evidence.Name, evidence.Type),
        Type = evidence.Type.Name, Size = evidence.Content.Length, Notice = evidence.Notice, ItemKey = evidence.ItemKey, Unit = evidence.Unit,
        StoredBy = evidence.StoredBy, StoredAt = time.GetUtcNow(),
    };

    private static Task<int> InsertAsync(Session session, string authority, EvidenceFile file) =>
        session.ExecuteAsync("""
            insert into evidence (authority, id, hash, name, type, size, notice, item_key, unit, stored_by, stored_at)
            values (@authority, @Id, @Hash, @Name, @Type, @Size, @Notice, @ItemKey, @Unit, @StoredBy, @StoredAt)
            """, new
        {
            authority, file.Id, file.Hash, file.Name, file.Type, file.Size, file.Notice, file.ItemKey, file.Unit, file.StoredBy, file.StoredAt,
        });
}
