namespace Duban.Bot.Channels.BotFramework.Proactive;

/// <summary>What is done next after a refusal.</summary>
internal enum Retry
{
    /// <summary>Nothing.</summary>
    Never,

    /// <summary>Again after a while, longer each time, up to a limit.</summary>
    Wait,

    /// <summary>Once again after the first wait.</summary>
    Once,

    /// <summary>Once again at the other host.</summary>
    Host,

    /// <summary>Once again as text alone.</summary>
    Text,
}
