namespace Duban.Plans.Storage;

/// <summary>Keeps the files that users of our own web channel sent.</summary>
public sealed class UploadStore(Database database, TimeProvider time)
{
    /// <summary>Stores files, all or none.</summary>
    public Task PutAsync(string authority, IReadOnlyCollection<Upload> uploads, CancellationToken cancel = default) =>
        database.WriteAsync(
            session => session.ExecuteAsync("""
                insert into uploads (authority, id, conversation, name, content_type, content, size, stored_at)
                values (@authority, @Id, @Conversation, @Name, @ContentType, @content, @size, @now)
                """, uploads.Select(upload => Row(authority, upload))),
            cancel);

    /// <summary>The file of that id that was sent in that conversation, or null.</summary>
    public async Task<Upload?> FindAsync(string authority, string conversation, string id, CancellationToken cancel = default) =>
        (await database.ReadAsync(
            session => session.FirstAsync<UploadRow>("""
                select id, conversation, name, content_type, content
                from uploads
                where authority = @authority and id = @id and conversation = @conversation
                """, new { authority, id, conversation }),
            cancel))?.ToUpload();

    /// <summary>Deletes one file.</summary>
    public Task DeleteAsync(string authority, string conversation, string id, CancellationToken cancel = default) =>
        database.WriteAsync(
            session => session.ExecuteAsync(
                "delete from uploads where authority = @authority and id = @id and conversation = @conversation", new { authority, id, conversation }),
            cancel);

    /// <summary>Deletes the files stored before that instant; gives how many.</summary>
    public Task<int> PurgeAsync(string authority, DateTimeOffset olderThan, CancellationToken cancel = default) =>
        database.WriteAsync(
            session => session.ExecuteAsync(
                "delete from uploads where authority = @authority and stored_at < @olderThan", new { authority, olderThan }),
            cancel);

    private object Row(string authority, Upload upload) => new
    {
        authority, upload.Id, upload.Conversation, upload.Name, upload.ContentType,
        content = upload.Content.ToArray(), size = (long)upload.Content.Length, now = time.GetUtcNow(),
    };
}
