namespace Microsoft.Bot.Schema;

/// <summary>What an Action.Execute of a card sends.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>Leaves every field unset.</summary>
    public AdaptiveCardInvokeValue()
    {
    }

    /// <summary>The action.</summary>
    public AdaptiveCardInvokeAction Action { get; set; }

    /// <summary>Sign-in data.</summary>
    public AdaptiveCardAuthentication Authentication { get; set; }

    /// <summary>Magic code of a sign-in.</summary>
    public string State { get; set; }
}
