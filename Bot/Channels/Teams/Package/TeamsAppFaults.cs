namespace Duban.Bot.Channels.Teams.Package;

/// <summary>Finds everything that a Teams app still lacks, at once.</summary>
internal static class TeamsAppFaults
{
    private const int LongestDeveloper = 32;
    private const int LongestUrl = 2048;

    public static IEnumerable<string> Of(TeamsAppOptions options)
    {
        if (!IsId(options.BotId)) yield return options.BotId.Length == 0 ? "MicrosoftAppId is missing: the client id of the bot's registration." : $"MicrosoftAppId is '{options.BotId}'; it is a GUID.";
        if (options.AppId.Length > 0 && !IsId(options.AppId)) yield return $"Teams:AppId is '{options.AppId}'; it is a GUID, or empty.";
        if (options.Developer.Trim().Length is 0 or > LongestDeveloper) yield return $"Teams:Developer is missing or too long: who runs the bot, at most {LongestDeveloper} letters.";
        if (UrlFault(options.WebsiteUrl) is { } website) yield return $"Teams:WebsiteUrl {website}: a page about the office or the bot.";
        if (UrlFault(options.PrivacyUrl) is { } privacy) yield return $"Teams:PrivacyUrl {privacy}: a page that says what becomes of people's data.";
        if (UrlFault(options.TermsUrl) is { } terms) yield return $"Teams:TermsUrl {terms}: a page with the terms of use.";
        if (UrlFault(options.PublicUrl) is { } address) yield return $"DirectLine:PublicUrl {address}: where Teams and browsers find this server.";
    }

    private static bool IsId(string text) => Guid.TryParseExact(text, "D", out _);

    private static string? UrlFault(string text)
    {
        if (text.Length == 0) return "is missing";
        if (text.Length > LongestUrl) return $"is longer than {LongestUrl} letters";
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.HostNameType == UriHostNameType.Dns && !uri.IsLoopback
            ? null
            : $"is '{text}'; it is an address such as https://duban.example.gov.cn";
    }
}
