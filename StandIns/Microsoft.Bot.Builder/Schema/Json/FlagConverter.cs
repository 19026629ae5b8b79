using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Truth values, also written as text.</summary>
internal sealed class FlagConverter : JsonConverter<bool?>
{
    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        JsonTokenType.String when reader.GetString() is { } text => bool.TryParse(text, out var flag) ? flag : Empty(text),
        _ => throw new JsonException("True or false expected."),
    };

    public override void Write(Utf8JsonWriter writer, bool? value, JsonSerializerOptions options) => writer.WriteBooleanValue(value.Value);

    private static bool? Empty(string text) =>
        string.IsNullOrWhiteSpace(text) ? null : throw new JsonException("True or false expected.");
}
