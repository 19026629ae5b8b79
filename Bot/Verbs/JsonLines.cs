using System.Text.Encodings.Web;
using System.Text.Json;

namespace Duban.Bot.Verbs;

/// <summary>JSON on standard output as the contract wants it: camelCase, UTF-8 without byte-order mark, Chinese readable.</summary>
internal static class JsonLines
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true };

    public static void Write(TextWriter output, object value, bool indented = false) =>
        output.WriteLine(JsonSerializer.Serialize(value, indented ? Indented : Options));
}
