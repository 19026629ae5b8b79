using System.Text.Json.Nodes;
using Duban.Bot.Tests.Support;
using Duban.Dialogs.Understanding;

namespace Duban.Bot.Tests.Channels.Teams.Package;

/// <summary>What Teams offers to say, in either language, is understood: in the personal chat as an officer, in a group as anybody.</summary>
public sealed class CommandsTests
{
    private static readonly Intent[] Beside = [Intent.OutOfScope, Intent.Clarify, Intent.NotFound];

    public static TheoryData<bool, string, string> Commands
    {
        get
        {
            var files = SomeTeamsApp.Packed();
            var lists = JsonNode.Parse(files["manifest.json"])!["bots"]![0]!["commandLists"];
            var titles = from list in ManifestRules.Numbered(lists) from command in ManifestRules.Numbered(list.Node["commands"])
                         from language in new[] { "zh-cn", "en-us" }
                         let key = $"bots[0].commandLists[{list.Number}].commands[{command.Number}].title"
                         select (IsGroup: list.Number == 1, language, JsonNode.Parse(files[$"{language}.json"])![key]!.ToString());
            return new TheoryData<bool, string, string>(titles);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void ACommandGetsAnAnswerInItsLanguage(bool isGroup, string language, string title)
    {
        var answer = new Talk(isGroup: isGroup).Say(title, isGroup ? "" : "demo-justice", language);
        Beside.ShouldNotContain(answer.Intent);
        answer.Language.ShouldBe(language == "zh-cn" ? "zh-Hans" : "en");
    }

    [Fact]
    public void TheManifestSaysWhatItsLanguageFileSays()
    {
        var files = SomeTeamsApp.Packed();
        var (manifest, chinese) = (JsonNode.Parse(files["manifest.json"])!, JsonNode.Parse(files["zh-cn.json"])!);
        foreach (var (list, number) in ManifestRules.Numbered(manifest["bots"]![0]!["commandLists"]))
        {
            foreach (var (command, at) in ManifestRules.Numbered(list["commands"]))
                chinese[$"bots[0].commandLists[{number}].commands[{at}].title"]!.ToString().ShouldBe(command["title"]!.ToString());
        }

        chinese["description.full"]!.ToString().ShouldBe(manifest["description"]!["full"]!.ToString());
    }
}
