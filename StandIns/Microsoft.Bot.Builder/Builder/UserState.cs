namespace Microsoft.Bot.Builder;

/// <summary>State of a user on a channel.</summary>
public class UserState : BotState
{
    /// <summary>Keeps it in a storage.</summary>
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StorageKeys.Channel(turnContext)}/users/{StorageKeys.User(turnContext)}";
}
