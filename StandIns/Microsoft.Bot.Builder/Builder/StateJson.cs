using System.Text.Encodings.Web;
using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>How state is written and compared: member names as they are.</summary>
internal static class StateJson
{
    /// <summary>The options, shared and frozen.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            PropertyNameCaseInsensitive = true,
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
