namespace Microsoft.Bot.Builder;

/// <summary>State of a user in a conversation.</summary>
public class PrivateConversationState : BotState
{
    /// <summary>Keeps it in a storage.</summary>
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StorageKeys.Channel(turnContext)}/conversations/{StorageKeys.Conversation(turnContext)}/users/{StorageKeys.User(turnContext)}";
}
