namespace Microsoft.Bot.Builder;

/// <summary>States that are read and written together.</summary>
public class BotStateSet
{
    /// <summary>Holds the given states.</summary>
    public BotStateSet(params BotState[] botStates) => BotStates.AddRange(botStates);

    /// <summary>The states, in order.</summary>
    public List<BotState> BotStates { get; set; } = [];

    /// <summary>Appends a state.</summary>
    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    /// <summary>Reads all.</summary>
    public async Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        foreach (var state in BotStates) await state.LoadAsync(turnContext, force, cancellationToken);
    }

    /// <summary>Writes those that changed.</summary>
    public async Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        foreach (var state in BotStates) await state.SaveChangesAsync(turnContext, force, cancellationToken);
    }
}
