namespace Microsoft.Bot.Schema;

/// <summary>The action of a card.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>Leaves every field unset.</summary>
    public AdaptiveCardInvokeAction()
    {
    }

    /// <summary>Kind of action.</summary>
    public string Type { get; set; }

    /// <summary>Id of the action.</summary>
    public string Id { get; set; }

    /// <summary>What is to be done.</summary>
    public string Verb { get; set; }

    /// <summary>Data of the card and its inputs.</summary>
    public object Data { get; set; }
}
