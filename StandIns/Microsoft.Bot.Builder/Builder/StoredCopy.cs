using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>A deep copy of an object, kept as JSON beside its type; the entries of a bag keep a type each.</summary>
internal sealed class StoredCopy
{
    private Type _type;
    private string _json;
    private Dictionary<string, StoredCopy> _bag;

    /// <summary>Version of a stored item.</summary>
    public string ETag { get; set; }

    /// <summary>Copies an object.</summary>
    public static StoredCopy Of(object value) => value switch
    {
        null => new StoredCopy(),
        IDictionary<string, object> bag => new StoredCopy { _bag = bag.ToDictionary(entry => entry.Key, entry => Of(entry.Value)) },
        _ => new StoredCopy { _type = value.GetType(), _json = JsonSerializer.Serialize(value, value.GetType(), StateJson.Options) },
    };

    /// <summary>Makes a fresh copy of the object.</summary>
    public object Restore()
    {
        if (_bag != null) return _bag.ToDictionary(entry => entry.Key, entry => entry.Value.Restore());
        if (_type == null) return null;
        var value = JsonSerializer.Deserialize(_json, _type, StateJson.Options);
        if (value is IStoreItem item) item.ETag = ETag;
        return value;
    }
}
