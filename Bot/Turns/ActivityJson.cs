using System.Text.Json;

namespace Duban.Bot.Turns;

/// <summary>Reads what an activity carries as any JSON (value, channelData), whichever serializer made it.</summary>
internal static class ActivityJson
{
    /// <summary>The JSON text: of a JsonElement, or of the real SDK's JToken, whose text is its JSON.</summary>
    public static string Of(object value) => value switch
    {
        string text => JsonSerializer.Serialize(text),
        JsonElement element => element.GetRawText(),
        _ when value.GetType().Namespace == "Newtonsoft.Json.Linq" => value.ToString()!,
        _ => JsonSerializer.Serialize(value, value.GetType()),
    };
}
