using Duban.Bot.Channels.Teams.Package;

namespace Duban.Bot.Tests.Channels.Teams.Package;

/// <summary>A Teams app of some office.</summary>
internal static class SomeTeamsApp
{
    public const string Bot = "33333333-3333-3333-3333-333333333333";

    public static string[] Settings { get; } =
    [
        $"--MicrosoftAppId={Bot}", "--Teams:Developer=开江县督查室 & Co. \"一\"", "--Teams:WebsiteUrl=https://www.example.cn", "--Teams:PrivacyUrl=https://www.example.cn/privacy",
        "--Teams:TermsUrl=https://www.example.cn/terms?a=1&b=2", "--DirectLine:PublicUrl=https://duban.example.cn:8443/x",
    ];

    public static TeamsAppOptions Options => new()
    {
        BotId = Bot, Developer = "督查室", WebsiteUrl = "https://www.example.cn", PrivacyUrl = "https://www.example.cn/p", TermsUrl = "https://www.example.cn/t",
        PublicUrl = "https://duban.example.cn",
    };

    /// <summary>The app packed, as files.</summary>
    public static Dictionary<string, byte[]> Packed()
    {
        using var zip = new MemoryStream();
        TeamsPackage.Pack(TeamsPackage.TemplateFolder, TeamsManifest.Values(Options, new Version(1, 2, 3)), zip);
        zip.Position = 0;
        return PackageRules.Unpack(zip);
    }
}
