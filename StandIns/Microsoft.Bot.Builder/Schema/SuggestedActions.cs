namespace Microsoft.Bot.Schema;

/// <summary>Buttons offered with a message.</summary>
public class SuggestedActions
{
    /// <summary>Leaves every field unset.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Ids of the recipients, empty for all.</summary>
    public IList<string> To { get; set; }

    /// <summary>The buttons.</summary>
    public IList<CardAction> Actions { get; set; }

    /// <summary>Copies the given lists.</summary>
    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to?.ToList(), (IList<CardAction>)actions?.ToList())
    {
    }
}
