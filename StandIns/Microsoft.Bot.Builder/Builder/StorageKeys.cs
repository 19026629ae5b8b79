namespace Microsoft.Bot.Builder;

/// <summary>The parts of a state's key; a missing part is an error.</summary>
internal static class StorageKeys
{
    public static string Channel(ITurnContext turn) => turn.Activity.ChannelId ?? throw Missing("channelId");

    public static string Conversation(ITurnContext turn) => turn.Activity.Conversation?.Id ?? throw Missing("conversation.id");

    public static string User(ITurnContext turn) => turn.Activity.From?.Id ?? throw Missing("from.id");

    private static InvalidOperationException Missing(string part) => new($"The activity has no {part}, so its state has no key.");
}
