using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Json;

/// <summary>
/// Members that hold any JSON: text, number and truth values arrive as such, objects and arrays as <see cref="JsonElement"/>.
/// Whatever a serialiser can write may be sent: dictionaries and lists of plain values, JSON nodes and elements, data classes.
/// </summary>
internal sealed class AnyConverter : JsonConverter<object>
{
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when reader.TryGetInt64(out var whole) => whole,
        JsonTokenType.Number when IsPlain(reader, out var real) => real,
        _ => JsonElement.ParseValue(ref reader),
    };

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (value.GetType() == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
            return;
        }

        JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }

    // A number that a double would change or cannot hold stays JSON.
    private static bool IsPlain(in Utf8JsonReader reader, out double real) =>
        reader.TryGetDouble(out real) && double.IsFinite(real) && reader.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0;
}
