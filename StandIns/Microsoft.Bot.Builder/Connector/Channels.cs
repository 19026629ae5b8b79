namespace Microsoft.Bot.Connector;

/// <summary>Ids of the channels.</summary>
public static class Channels
{
    /// <summary>The value <c>alexa</c>.</summary>
    public const string Alexa = "alexa";

    /// <summary>The value <c>console</c>.</summary>
    public const string Console = "console";

    /// <summary>The value <c>cortana</c>.</summary>
    public const string Cortana = "cortana";

    /// <summary>The value <c>directline</c>.</summary>
    public const string Directline = "directline";

    /// <summary>The value <c>directlinespeech</c>.</summary>
    public const string DirectlineSpeech = "directlinespeech";

    /// <summary>The value <c>email</c>.</summary>
    public const string Email = "email";

    /// <summary>The value <c>emulator</c>.</summary>
    public const string Emulator = "emulator";

    /// <summary>The value <c>facebook</c>.</summary>
    public const string Facebook = "facebook";

    /// <summary>The value <c>line</c>.</summary>
    public const string Line = "line";

    /// <summary>The value <c>m365extensions</c>.</summary>
    public const string M365 = "m365extensions";

    /// <summary>The value <c>msteams</c>.</summary>
    public const string Msteams = "msteams";

    /// <summary>The value <c>outlook</c>.</summary>
    public const string Outlook = "outlook";

    /// <summary>The value <c>slack</c>.</summary>
    public const string Slack = "slack";

    /// <summary>The value <c>sms</c>.</summary>
    public const string Sms = "sms";

    /// <summary>The value <c>telegram</c>.</summary>
    public const string Telegram = "telegram";

    /// <summary>The value <c>test</c>.</summary>
    public const string Test = "test";

    /// <summary>The value <c>twilio-sms</c>.</summary>
    public const string Twilio = "twilio-sms";

    /// <summary>The value <c>webchat</c>.</summary>
    public const string Webchat = "webchat";
}
