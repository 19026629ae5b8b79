using System.Text.Json.Nodes;
using Duban.Bot.Channels.Teams.Package;
using Duban.Bot.Tests.Support;
using Duban.Bot.Verbs;

namespace Duban.Bot.Tests.Channels.Teams.Package;

/// <summary>`teams-package` as the operator runs it.</summary>
public sealed class TeamsPackageVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duban-teams-");

    private string Zip => Path.Combine(folder.FullName, "duban.zip");

    public void Dispose() => folder.ThrowAway();

    [Fact]
    public async Task TheZipKeepsTheRulesAndCarriesTheSettings()
    {
        var (status, said, refused) = await RunAsync();
        (status, refused).ShouldBe((0, ""));
        said.ShouldContain(Zip);
        said.ShouldContain("https://duban.example.cn:8443/api/messages");
        await using var zip = File.OpenRead(Zip);
        var files = PackageRules.Unpack(zip);
        PackageRules.Of(files).ShouldBeEmpty();
        files.Keys.ShouldBe(["manifest.json", "color.png", "outline.png", "zh-cn.json", "en-us.json"], ignoreOrder: true);
        var manifest = JsonNode.Parse(files["manifest.json"])!;
        manifest["bots"]![0]!["botId"]!.ToString().ShouldBe(SomeTeamsApp.Bot);
        manifest["developer"]!["name"]!.ToString().ShouldBe("开江县督查室 & Co. \"一\"");
        manifest["developer"]!["termsOfUseUrl"]!.ToString().ShouldBe("https://www.example.cn/terms?a=1&b=2");
        manifest["validDomains"]!.ToJsonString().ShouldBe("[\"duban.example.cn\"]");
        manifest["version"]!.ToString().ShouldBe(AppVersion.OfProgram.ToString(3));
    }

    [Fact]
    public async Task TheAppsIdIsOneOfItsOwnAndStays()
    {
        await RunAsync();
        var first = ManifestNow()["id"]!.ToString();
        first.ShouldNotBe(SomeTeamsApp.Bot);
        File.Delete(Zip);
        await RunAsync();
        ManifestNow()["id"]!.ToString().ShouldBe(first);
        await RunAsync("--Teams:AppId=77777777-7777-7777-7777-777777777777");
        ManifestNow()["id"]!.ToString().ShouldBe("77777777-7777-7777-7777-777777777777");
        await RunAsync("--MicrosoftAppId=44444444-4444-4444-4444-444444444444");
        ManifestNow()["id"]!.ToString().ShouldNotBe(first);
    }

    [Fact]
    public async Task TheVersionGrowsWithEachPackingAndMayBeGiven()
    {
        await RunAsync();
        await RunAsync();
        ManifestNow()["version"]!.ToString().ShouldBe(AppVersion.After(AppVersion.OfProgram).ToString(3));
        (await RunAsync(["--app-version", "2.0.9"], [])).Status.ShouldBe(0);
        ManifestNow()["version"]!.ToString().ShouldBe("2.0.9");
        await RunAsync();
        ManifestNow()["version"]!.ToString().ShouldBe("2.0.10");
        (await RunAsync(["--app-version", "2.1"], [])).ShouldBe((1, "", "--app-version is '2.1'; it takes three numbers such as 1.2.3.\n"));
    }

    [Fact]
    public async Task WhatLiesThereAndIsNoAppIsReplaced()
    {
        await File.WriteAllTextAsync(Zip, "something else", TestContext.Current.CancellationToken);
        (await RunAsync()).Status.ShouldBe(0);
        ManifestNow()["version"]!.ToString().ShouldBe(AppVersion.OfProgram.ToString(3));
    }

    [Fact]
    public async Task AllThatIsMissingIsSaidAtOnceAndNothingIsPacked()
    {
        using StringWriter said = new(), refused = new();
        (await CommandLine.RunAsync(["teams-package", "--out", Zip], new Output(TextReader.Null, said, refused))).ShouldBe(1);
        var lines = refused.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Select(line => line.Split(' ')[0]).ShouldBe(["MicrosoftAppId", "Teams:Developer", "Teams:WebsiteUrl", "Teams:PrivacyUrl", "Teams:TermsUrl", "DirectLine:PublicUrl"]);
        said.ToString().ShouldBe("");
        File.Exists(Zip).ShouldBeFalse();
    }

    [Theory]
    [InlineData("--MicrosoftAppId=duban", "MicrosoftAppId is 'duban'; it is a GUID.")]
    [InlineData("--Teams:AppId=1", "Teams:AppId is '1'; it is a GUID, or empty.")]
    [InlineData("--Teams:Developer=this name is of more than thirty-two letters", "Teams:Developer is missing or too long: who runs the bot, at most 32 letters.")]
    [InlineData("--Teams:WebsiteUrl=http://www.example.cn", "Teams:WebsiteUrl is 'http://www.example.cn'; it is an address such as https://duban.example.gov.cn: a page about the office or the bot.")]
    [InlineData("--DirectLine:PublicUrl=https://localhost:3978", "DirectLine:PublicUrl is 'https://localhost:3978'; it is an address such as https://duban.example.gov.cn: where Teams and browsers find this server.")]
    [InlineData("--DirectLine:PublicUrl=https://10.0.0.7", "DirectLine:PublicUrl is 'https://10.0.0.7'; it is an address such as https://duban.example.gov.cn: where Teams and browsers find this server.")]
    public async Task AWrongSettingIsSaid(string setting, string fault) => (await RunAsync(setting)).ShouldBe((1, "", fault + "\n"));

    [Fact]
    public async Task AFolderThatIsNotThereIsSaid()
    {
        var (status, _, refused) = await RunAsync(["--out", Path.Combine(folder.FullName, "missing", "x.zip")], []);
        status.ShouldBe(1);
        refused.ShouldContain("missing");
    }

    private JsonNode ManifestNow()
    {
        using var zip = File.OpenRead(Zip);
        return JsonNode.Parse(PackageRules.Unpack(zip)["manifest.json"])!;
    }

    private Task<(int Status, string Said, string Refused)> RunAsync(params string[] settings) => RunAsync(["--out", Zip], settings);

    private async Task<(int Status, string Said, string Refused)> RunAsync(string[] options, string[] settings)
    {
        using StringWriter said = new(), refused = new();
        string[] command = options.Contains("--out") ? ["teams-package", .. options] : ["teams-package", "--out", Zip, .. options];
        var status = await CommandLine.RunAsync(command, new Output(TextReader.Null, said, refused), [.. SomeTeamsApp.Settings, .. settings]);
        return (status, said.ToString(), refused.ToString());
    }
}
