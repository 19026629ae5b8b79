using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Something known besides the text of an activity, such as a mention.</summary>
public class Entity : IEquatable<Entity>
{
    /// <summary>Leaves every field unset.</summary>
    public Entity()
    {
    }

    /// <summary>Sets the kind.</summary>
    public Entity(string type = default) => Type = type;

    /// <summary>Kind of entity, an open set.</summary>
    public string Type { get; set; }

    /// <summary>Fields that the wire carried and no property names.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Properties { get; set; } = [];

    /// <summary>Compares what the wire would carry.</summary>
    public static bool operator ==(Entity left, Entity right) => Equals(left, right);

    /// <summary>Compares what the wire would carry.</summary>
    public static bool operator !=(Entity left, Entity right) => !Equals(left, right);

    /// <summary>This entity as a more precise type; members that only a subclass names are not carried over.</summary>
    public T GetAs<T>() => JsonSerializer.SerializeToElement(Plain(), SchemaJson.Options).Deserialize<T>(SchemaJson.Options);

    /// <summary>Takes the fields of another object over.</summary>
    public void SetAs<T>(T obj)
    {
        var copy = JsonSerializer.SerializeToElement<object>(obj, SchemaJson.Options).Deserialize<Entity>(SchemaJson.Options);
        Type = copy.Type;
        Properties = copy.Properties;
    }

    /// <inheritdoc/>
    public bool Equals(Entity other) => other is not null && (ReferenceEquals(this, other) || Wire() == other.Wire());

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is Entity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Wire());

    private Entity Plain() => new(Type) { Properties = Properties };

    private string Wire() => JsonSerializer.Serialize<object>(this, SchemaJson.Options);
}
