using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>Which account is the bot's own.</summary>
internal static class Bots
{
    // Teams writes the bot's id with the mark of its kind, and not everywhere.
    private const string Mark = "28:";

    /// <summary>Whether an account is that of the bot to which the activity was sent.</summary>
    public static bool Has(IActivity activity, ChannelAccount? account) =>
        account?.Id is { } id && activity.Recipient?.Id is { } bot && Bare(id).Equals(Bare(bot), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string id) => id.StartsWith(Mark, StringComparison.Ordinal) ? id[Mark.Length..] : id;
}
