using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Duban.Bot.Tests.Channels.Teams.Package;

/// <summary>What a piece of JSON must be like; says where it is not.</summary>
internal delegate IEnumerable<string> Shape(JsonNode? node, string at);

/// <summary>The shapes of which a manifest is made.</summary>
internal static partial class Shapes
{
    public static Shape Text(int most) => (node, at) =>
        node is JsonValue value && value.TryGetValue(out string? text) ? text.Length > 0 && text.Length <= most ? [] : [$"{at}: {text.Length} letters, at most {most}"] : [$"{at}: not a text"];

    public static Shape Form(Regex form) => (node, at) => node is JsonValue value && value.TryGetValue(out string? text) && form.IsMatch(text) ? [] : [$"{at}: not of the form {form}"];

    public static Shape OneOf(params string[] words) => (node, at) => words.Contains(node?.ToString()) ? [] : [$"{at}: not one of {string.Join(", ", words)}"];

    public static Shape Truth { get; } = (node, at) => node is JsonValue value && value.TryGetValue(out bool _) ? [] : [$"{at}: neither true nor false"];

    public static Shape Url { get; } = (node, at) => Uri.TryCreate(node?.ToString(), UriKind.Absolute, out var uri) && uri.Scheme == "https" && node!.ToString().Length <= 2048 ? [] : [$"{at}: not an https address"];

    public static Shape Id { get; } = Form(GuidForm());

    public static Shape List(Shape item, int least, int most) => (node, at) => node is JsonArray items && items.Count >= least && items.Count <= most
        ? [.. items.SelectMany((each, number) => item(each, $"{at}[{number}]")), .. items.Select(each => each?.ToJsonString()).Distinct().Count() == items.Count ? Array.Empty<string>() : [$"{at}: something twice"]]
        : [$"{at}: not a list of {least} to {most}"];

    /// <summary>An object of exactly these parts; those with ? may be missing.</summary>
    public static Shape Object(params (string Name, Shape Shape)[] parts) => (node, at) =>
    {
        if (node is not JsonObject whole) return [$"{at}: not an object"];
        var known = parts.ToDictionary(part => part.Name.TrimEnd('?'), part => part.Shape);
        return
        [
            .. whole.Where(part => !known.ContainsKey(part.Key)).Select(part => $"{at}.{part.Key}: unknown"),
            .. parts.Where(part => part.Name[^1] != '?' && !whole.ContainsKey(part.Name)).Select(part => $"{at}.{part.Name}: missing"),
            .. whole.Where(part => known.ContainsKey(part.Key)).SelectMany(part => known[part.Key](part.Value, $"{at}.{part.Key}")),
        ];
    };

    [GeneratedRegex("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")]
    private static partial Regex GuidForm();
}
