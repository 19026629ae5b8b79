using System.Text.Json;
using Duban.Plans.Intake;

namespace Duban.Plans.Storage;

/// <summary>Keeps the notices that wait for confirmation, one for each officer.</summary>
public sealed class DraftStore(DocumentStore documents)
{
    private const string Type = "import-draft";

    /// <summary>The officer's draft, or null.</summary>
    public async Task<ImportDraft?> LoadAsync(string authority, string officer, CancellationToken cancel = default) =>
        await documents.ReadAsync(authority, [Key(officer)], cancel) is [{ Type: Type } stored] ? JsonSerializer.Deserialize<ImportDraft>(stored.Json) : null;

    /// <summary>Stores a draft in the place of the officer's older one.</summary>
    public Task SaveAsync(string authority, ImportDraft draft, CancellationToken cancel = default) =>
        documents.WriteAsync(authority, [new DocumentWrite(Key(draft.Officer), Type, JsonSerializer.Serialize(draft), null)], cancel);

    /// <summary>Drops the officer's draft.</summary>
    public Task DropAsync(string authority, string officer, CancellationToken cancel = default) =>
        documents.DeleteAsync(authority, [Key(officer)], cancel);

    private static string Key(string officer) => $"drafts/{officer}";
}
