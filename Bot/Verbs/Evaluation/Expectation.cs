using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duban.Bot.Verbs.Evaluation;

/// <summary>What a question file expects of an answer; what it does not name is not checked.</summary>
internal sealed class Expectation(JsonObject expect)
{
    private const double SameNumber = 1e-9;

    /// <summary>The intents that are right, the usual one first.</summary>
    public string[] Intents { get; } = [.. Texts(expect["intent"])];

    /// <summary>The expectation as it stands in the file.</summary>
    public string Json => expect.ToJsonString(JsonLines.Options);

    /// <summary>The names of the checked fields that an answer has wrong; none: it is right.</summary>
    public IEnumerable<string> WrongFields(JsonObject answer)
    {
        if (!Intents.Contains(Text(answer["intent"]))) yield return "intent";
        if (expect["items"] is JsonArray items && !SameSet(items, answer["items"])) yield return "items";
        if (expect["units"] is JsonArray units && !SameSet(units, answer["units"])) yield return "units";
        // Here null is a value like others: the answer must be none.
        if (expect.ContainsKey("value") && !SameValue(expect["value"], answer["value"])) yield return "value";
        var text = Text(answer["text"]) ?? "";
        if (!Entries(expect["textContains"]).All(wanted => Texts(wanted).Any(any => Holds(text, any)))) yield return "textContains";
        if (Entries(expect["textExcludes"]).SelectMany(Texts).Any(unwanted => Holds(text, unwanted))) yield return "textExcludes";
    }

    private static bool Holds(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static bool SameSet(JsonArray expected, JsonNode? got) =>
        got is JsonArray list && expected.Select(Key).ToHashSet().SetEquals(list.Select(Key));

    // 13 and 13.0 are one number.
    private static string Key(JsonNode? node) => Number(node) is { } number ? JsonSerializer.Serialize(number) : node?.ToJsonString() ?? "null";

    private static bool SameValue(JsonNode? expected, JsonNode? got) => (Number(expected), Number(got)) switch
    {
        ({ } one, { } other) => Math.Abs(one - other) < SameNumber,
        _ => JsonNode.DeepEquals(expected, got),
    };

    private static double? Number(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number ? JsonSerializer.Deserialize<double>(node) : null;

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    private static IEnumerable<JsonNode?> Entries(JsonNode? node) => node as JsonArray ?? [];

    // An entry that is a list holds alternatives.
    private static IEnumerable<string> Texts(JsonNode? node) => node is JsonArray list ? list.Select(Text).OfType<string>() : Text(node) is { } one ? [one] : [];
}
