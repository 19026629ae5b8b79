using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Duban.Bot.Tests.Channels.Teams.Package;

/// <summary>The rules of Teams for a manifest of schema 1.19 and its language files, as far as a bot can use them.</summary>
internal static partial class ManifestRules
{
    private const string Schemas = "https://developer.microsoft.com/en-us/json-schemas/teams/v1.19/";

    private static readonly Shape Scope = Shapes.OneOf("personal", "team", "groupChat");
    private static readonly Shape File = Shapes.Form(RootFile());
    private static readonly Shape Language = Shapes.Form(LanguageTag());
    private static readonly Shape GroupCapability = Shapes.OneOf("bot", "tab", "connector");

    private static readonly Shape CommandList = Shapes.Object(
        ("scopes", Shapes.List(Scope, 1, 3)),
        ("commands", Shapes.List(Shapes.Object(("title", Shapes.Text(32)), ("description", Shapes.Text(128))), 1, 10)));

    private static readonly Shape Bot = Shapes.Object(
        ("botId", Shapes.Id), ("scopes", Shapes.List(Scope, 1, 3)), ("needsChannelSelector?", Shapes.Truth), ("isNotificationOnly?", Shapes.Truth), ("supportsFiles?", Shapes.Truth),
        ("supportsCalling?", Shapes.Truth), ("supportsVideo?", Shapes.Truth), ("commandLists?", Shapes.List(CommandList, 1, 3)));

    private static readonly Shape Manifest = Shapes.Object(
        ("$schema", Shapes.OneOf(Schemas + "MicrosoftTeams.schema.json")), ("manifestVersion", Shapes.OneOf("1.19")), ("version", Shapes.Form(SemanticVersion())), ("id", Shapes.Id),
        ("developer", Shapes.Object(("name", Shapes.Text(32)), ("websiteUrl", Shapes.Url), ("privacyUrl", Shapes.Url), ("termsOfUseUrl", Shapes.Url), ("mpnId?", Shapes.Text(10)))),
        ("name", Shapes.Object(("short", Shapes.Text(30)), ("full", Shapes.Text(100)))),
        ("description", Shapes.Object(("short", Shapes.Text(80)), ("full", Shapes.Text(4000)))),
        ("icons", Shapes.Object(("color", File), ("outline", File))), ("accentColor", Shapes.Form(Colour())),
        ("localizationInfo?", Shapes.Object(
            ("defaultLanguageTag", Language), ("defaultLanguageFile?", File), ("additionalLanguages?", Shapes.List(Shapes.Object(("languageTag", Language), ("file", File)), 1, 100)))),
        ("bots?", Shapes.List(Bot, 1, 1)), ("permissions?", Shapes.List(Shapes.OneOf("identity", "messageTeamMembers"), 1, 2)),
        ("validDomains?", Shapes.List(Shapes.Form(Domain()), 0, 100)), ("defaultInstallScope?", Shapes.OneOf("personal", "team", "groupChat", "meetings")),
        ("defaultGroupCapability?", Shapes.Object(("team?", GroupCapability), ("groupchat?", GroupCapability), ("meetings?", GroupCapability))));

    /// <summary>What is wrong with a manifest.</summary>
    public static IEnumerable<string> OfManifest(JsonNode manifest) => [.. Manifest(manifest, "manifest"), .. Placeholders(manifest)];

    /// <summary>What is wrong with a language file of that manifest: it says all that can be said otherwise, and nothing else.</summary>
    public static IEnumerable<string> OfLanguage(JsonNode language, JsonNode manifest)
    {
        (string Name, Shape Shape)[] commands =
        [
            .. from list in Numbered(manifest["bots"]?[0]?["commandLists"]) from command in Numbered(list.Node["commands"])
               let at = $"bots[0].commandLists[{list.Number}].commands[{command.Number}]"
               from part in new[] { ($"{at}.title", Shapes.Text(32)), ($"{at}.description", Shapes.Text(128)) }
               select part,
        ];
        var whole = Shapes.Object(
            [("$schema", Shapes.OneOf(Schemas + "MicrosoftTeams.Localization.schema.json")), ("name.short", Shapes.Text(30)), ("name.full", Shapes.Text(100)),
                ("description.short", Shapes.Text(80)), ("description.full", Shapes.Text(4000)), .. commands]);
        return [.. whole(language, "language"), .. Placeholders(language)];
    }

    public static IEnumerable<(JsonNode Node, int Number)> Numbered(JsonNode? list) => (list as JsonArray ?? []).Select((node, number) => (node!, number));

    private static IEnumerable<string> Placeholders(JsonNode node) => node.ToJsonString().Contains("{{", StringComparison.Ordinal) ? ["a placeholder is left"] : [];

    [GeneratedRegex(@"^[\w-]+\.(json|png)$")]
    private static partial Regex RootFile();

    [GeneratedRegex(@"^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8}){0,2}$")]
    private static partial Regex LanguageTag();

    [GeneratedRegex(@"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$")]
    private static partial Regex SemanticVersion();

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Colour();

    [GeneratedRegex(@"^(\*\.)?([a-zA-Z0-9-]+\.)+[a-zA-Z0-9-]+$")]
    private static partial Regex Domain();
}
