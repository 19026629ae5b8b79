using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Json;

/// <summary>How activities are written and read: camel case, nulls left out, lenient in what it takes.</summary>
internal static class SchemaJson
{
    /// <summary>Deepest nesting that is read or written.</summary>
    public const int MaxDepth = 128;

    /// <summary>The options, shared and frozen.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // JSON over HTTP, never inside HTML: Chinese stays three bytes a character.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = MaxDepth,
            Converters = { new AnyConverter(), new EntityConverter(), new TextConverter(), new FlagConverter(), new InstantConverter() },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
