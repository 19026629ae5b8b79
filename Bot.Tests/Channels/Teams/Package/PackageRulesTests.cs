using System.Text.Json.Nodes;

namespace Duban.Bot.Tests.Channels.Teams.Package;

/// <summary>The app keeps every rule of Teams, and the rules notice what breaks them.</summary>
public sealed class PackageRulesTests
{
    private const string List = "bots[0].commandLists[0].commands[0]";

    [Fact]
    public void TheAppKeepsEveryRule() => PackageRules.Of(SomeTeamsApp.Packed()).ShouldBeEmpty();

    [Theory]
    [InlineData("manifestVersion", "1.16")]
    [InlineData("$schema", "https://developer.microsoft.com/en-us/json-schemas/teams/v1.16/MicrosoftTeams.schema.json")]
    [InlineData("version", "1.2")]
    [InlineData("version", "01.2.3")]
    [InlineData("id", "duban")]
    [InlineData("id", null)]
    [InlineData("accentColor", "red")]
    [InlineData("accentColor", null)]
    [InlineData("surprise", "x")]
    [InlineData("developer.name", "this name is of more than thirty-two letters")]
    [InlineData("developer.websiteUrl", "http://www.example.cn")]
    [InlineData("developer.privacyUrl", null)]
    [InlineData("developer.termsOfUseUrl", "")]
    [InlineData("name.short", "this name is of more than thirty letters")]
    [InlineData("name.short", null)]
    [InlineData("description.short", "")]
    [InlineData("description.full", null)]
    [InlineData("icons.color", "../color.png")]
    [InlineData("icons.outline", null)]
    [InlineData("localizationInfo.defaultLanguageTag", "zh_cn")]
    [InlineData("localizationInfo.additionalLanguages.0.file", "fr.json")]
    [InlineData("bots.0.botId", "28:33333333-3333-3333-3333-333333333333")]
    [InlineData("bots.0.scopes.0", "groupchat")]
    [InlineData("bots.0.scopes.0", "team")]
    [InlineData("bots.0.supportsFiles", "true")]
    [InlineData("bots.0.surprise", "x")]
    [InlineData("bots.0.commandLists.0.commands.0.title", "这个标题长得谁也不会在手机上把它读完更不会有人愿意照着它一字一字敲进去")]
    [InlineData("bots.0.commandLists.0.commands.0.description", "")]
    [InlineData("bots.0.commandLists.0.commands.0.type", "basic")]
    [InlineData("permissions.0", "everything")]
    [InlineData("validDomains.0", "https://duban.example.cn")]
    [InlineData("validDomains.0", "{{domain}}")]
    [InlineData("defaultInstallScope", "groupchat")]
    [InlineData("defaultGroupCapability.groupChat", "bot")]
    public void AManifestThatBreaksARuleIsNoticed(string path, string? value) => PackageRules.Of(Changed("manifest.json", path.Split('.'), value)).ShouldNotBeEmpty();

    [Theory]
    [InlineData("name.short", null)]
    [InlineData("name.short", "this name is of more than thirty letters")]
    [InlineData("description.full", null)]
    [InlineData(List + ".title", null)]
    [InlineData(List + ".title", "")]
    [InlineData("bots[0].commandLists[0].commands[10].title", "x")]
    [InlineData(List + ".prompt", "x")]
    [InlineData("developer.name", "x")]
    public void ALanguageFileThatBreaksARuleIsNoticed(string key, string? value) => PackageRules.Of(Changed("en-us.json", [key], value)).ShouldNotBeEmpty();

    [Fact]
    public void TooManyCommandsAreNoticed()
    {
        var files = SomeTeamsApp.Packed();
        var manifest = JsonNode.Parse(files["manifest.json"])!;
        manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Add(new JsonObject { ["title"] = "x", ["description"] = "x" });
        files["manifest.json"] = Bytes(manifest);
        PackageRules.Of(files).ShouldContain("manifest.bots[0].commandLists[0].commands: not a list of 1 to 10");
    }

    [Fact]
    public void WrongFilesAreNoticed()
    {
        var files = SomeTeamsApp.Packed();
        PackageRules.Of(With(files, "teams/zh-cn.json", files["zh-cn.json"])).ShouldContain("teams/zh-cn.json: nobody names it");
        PackageRules.Of(files.Where(file => file.Key != "outline.png").ToDictionary()).ShouldContain("outline.png: missing");
        PackageRules.Of(files.Where(file => file.Key != "manifest.json").ToDictionary()).ShouldBe(["manifest.json: missing"]);
        PackageRules.Of(With(files, "color.png", files["outline.png"])).ShouldBe(["color: 32×32, not 192×192", "color: not full bleed"], ignoreOrder: true);
        PackageRules.Of(With(files, "outline.png", files["color.png"])).ShouldContain("outline: not transparent and white");
    }

    private static Dictionary<string, byte[]> Changed(string file, string[] path, string? value)
    {
        var files = SomeTeamsApp.Packed();
        var whole = JsonNode.Parse(files[file])!;
        var parent = path[..^1].Aggregate(whole, (node, step) => int.TryParse(step, out var number) ? node[number]! : node[step]!);
        if (int.TryParse(path[^1], out var index)) parent[index] = value;
        else if (value is null) parent.AsObject().Remove(path[^1]);
        else parent[path[^1]] = value;
        return With(files, file, Bytes(whole));
    }

    private static Dictionary<string, byte[]> With(Dictionary<string, byte[]> files, string file, byte[] bytes) => new(files) { [file] = bytes };

    private static byte[] Bytes(JsonNode node) => System.Text.Encoding.UTF8.GetBytes(node.ToJsonString());
}
