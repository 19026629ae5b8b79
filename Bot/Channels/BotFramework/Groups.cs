using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>Whether several people talk in a conversation.</summary>
internal static class Groups
{
    // Teams leaves isGroup out where it says no, other channels say nothing but the type.
    public static bool Has(ConversationAccount? conversation) =>
        conversation is not null && (conversation.IsGroup == true || conversation.ConversationType is "groupChat" or "channel");
}
