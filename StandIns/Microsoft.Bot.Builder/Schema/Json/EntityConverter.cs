using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Entities are read as they are and written as what they are: a mention in the list keeps its fields.</summary>
internal sealed class EntityConverter : JsonConverter<Entity>
{
    public override Entity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var fields = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(ref reader, options);
        var entity = new Entity { Properties = fields };
        if (fields.Remove("type", out var type)) entity.Type = type.ValueKind == JsonValueKind.Null ? null : type.ToString();
        return entity;
    }

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
    {
        if (value.GetType() == typeof(Entity)) WritePlain(writer, value);
        else JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }

    private static void WritePlain(Utf8JsonWriter writer, Entity entity)
    {
        writer.WriteStartObject();
        if (entity.Type != null) writer.WriteString("type", entity.Type);
        foreach (var (name, value) in entity.Properties ?? [])
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
