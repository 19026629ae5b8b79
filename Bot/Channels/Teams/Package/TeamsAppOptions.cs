using Duban.Bot.Channels.BotFramework.Registration;

namespace Duban.Bot.Channels.Teams.Package;

/// <summary>What the Teams app says of the bot and of who runs it: the section Teams, the bot's id and the server's public address.</summary>
public sealed class TeamsAppOptions
{
    /// <summary>Teams:AppId, the app's own id (a GUID); empty: made from the bot's id, always the same.</summary>
    public string AppId { get; set; } = "";

    /// <summary>Teams:Developer, who runs the bot, at most 32 letters.</summary>
    public string Developer { get; set; } = "";

    /// <summary>Teams:WebsiteUrl, a page about the office or the bot.</summary>
    public string WebsiteUrl { get; set; } = "";

    /// <summary>Teams:PrivacyUrl, a page that says what becomes of people's data.</summary>
    public string PrivacyUrl { get; set; } = "";

    /// <summary>Teams:TermsUrl, a page with the terms of use.</summary>
    public string TermsUrl { get; set; } = "";

    /// <summary>MicrosoftAppId.</summary>
    public string BotId { get; set; } = "";

    /// <summary>DirectLine:PublicUrl, where browsers and Teams find the server.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Reads the settings.</summary>
    public static TeamsAppOptions From(IConfiguration configuration)
    {
        var (options, registration) = (new TeamsAppOptions(), new BotRegistration());
        configuration.GetSection("Teams").Bind(options);
        registration.Read(configuration);
        options.BotId = registration.AppId;
        options.PublicUrl = configuration["DirectLine:PublicUrl"] ?? "";
        return options;
    }
}
