using System.Text.Json;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace Duban.Bot.State;

/// <summary>The Bot Framework's state, kept by Dapper: all keys of a write stand or fall together, and an ETag that has moved on is a conflict.</summary>
public sealed class DapperStorage(DocumentStore documents, IOptions<PlansOptions> options) : IStorage
{
    private string Authority => options.Value.Authority;

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = await documents.ReadAsync(Authority, keys, cancellationToken);
        return found.ToDictionary(document => document.Key, Restore);
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) =>
        documents.WriteAsync(Authority, [.. changes.Select(change => Preserve(change.Key, change.Value))], cancellationToken);

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) =>
        documents.DeleteAsync(Authority, keys, cancellationToken);

    private static DocumentWrite Preserve(string key, object value) =>
        new(key, StateTypes.NameOf(value), JsonSerializer.Serialize(value, value.GetType()), value is IStoreItem item ? VersionOf(item.ETag) : null);

    private static object Restore(StoredDocument document)
    {
        var value = JsonSerializer.Deserialize(document.Json, StateTypes.Of(document.Type))!;
        if (value is IStoreItem item) item.ETag = document.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return value;
    }

    /// <summary>No ETag: must be new. "*": whatever is there. A number: that version.</summary>
    private static long? VersionOf(string? tag) => tag switch
    {
        null or "" => 0,
        "*" => null,
        _ => long.Parse(tag, System.Globalization.CultureInfo.InvariantCulture),
    };
}
