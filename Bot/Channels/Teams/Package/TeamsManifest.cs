using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Duban.Bot.Channels.Teams.Package;

/// <summary>The app's manifest: a template in which {{names}} stand for what each installation has of its own.</summary>
internal static partial class TeamsManifest
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    // Ours, once and for all: app ids made from bot ids lie in it.
    private static readonly Guid Apps = new("5d3b1f0e-6f0a-4a53-9b5e-0c6f2d9a7e41");

    /// <summary>What stands for each name.</summary>
    public static IReadOnlyDictionary<string, string> Values(TeamsAppOptions options, Version version) => new Dictionary<string, string>
    {
        ["appId"] = options.AppId.Length > 0 ? options.AppId : NamedGuid.Of(Apps, Guid.Parse(options.BotId).ToString("D")).ToString("D"),
        ["botId"] = options.BotId,
        ["version"] = version.ToString(3),
        ["developer"] = options.Developer.Trim(),
        ["websiteUrl"] = options.WebsiteUrl,
        ["privacyUrl"] = options.PrivacyUrl,
        ["termsUrl"] = options.TermsUrl,
        ["domain"] = new Uri(options.PublicUrl).IdnHost,
    };

    /// <summary>The template filled in.</summary>
    /// <exception cref="InvalidDataException">The template names something that nothing stands for.</exception>
    /// <exception cref="JsonException">The template is not JSON.</exception>
    public static JsonObject Fill(string template, IReadOnlyDictionary<string, string> values)
    {
        var manifest = JsonNode.Parse(template) as JsonObject ?? throw new InvalidDataException("The manifest is not an object.");
        return (JsonObject)Filled(manifest, values);
    }

    /// <summary>The files that the manifest names: icons and languages.</summary>
    public static IEnumerable<string> Files(JsonObject manifest)
    {
        var (icons, languages) = (manifest["icons"], manifest["localizationInfo"]);
        JsonNode?[] named = [icons?["color"], icons?["outline"], languages?["defaultLanguageFile"], .. (languages?["additionalLanguages"] as JsonArray ?? []).Select(each => each?["file"])];
        return named.OfType<JsonValue>().Select(file => file.GetValue<string>()).Distinct();
    }

    /// <summary>The manifest as text.</summary>
    public static string Write(JsonObject manifest) => manifest.ToJsonString(Written);

    private static JsonNode Filled(JsonNode node, IReadOnlyDictionary<string, string> values) => node switch
    {
        JsonObject parts => new JsonObject(parts.Select(part => KeyValuePair.Create(part.Key, part.Value is { } value ? Filled(value, values) : null))),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Filled(item, values))]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => JsonValue.Create(Name().Replace(value.GetValue<string>(), match => ValueOf(match.Groups[1].Value, values))),
        _ => node.DeepClone(),
    };

    private static string ValueOf(string name, IReadOnlyDictionary<string, string> values) =>
        values.TryGetValue(name, out var value) ? value : throw new InvalidDataException($"The manifest asks for {{{{{name}}}}}, which is not known; there are {string.Join(", ", values.Keys)}.");

    [GeneratedRegex(@"\{\{\s*(\w*)\s*\}\}")]
    private static partial Regex Name();
}
