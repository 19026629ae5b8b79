namespace Microsoft.Bot.Builder;

/// <summary>State of a conversation.</summary>
public class ConversationState : BotState
{
    /// <summary>Keeps it in a storage.</summary>
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StorageKeys.Channel(turnContext)}/conversations/{StorageKeys.Conversation(turnContext)}";
}
