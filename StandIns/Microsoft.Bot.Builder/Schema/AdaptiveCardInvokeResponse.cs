namespace Microsoft.Bot.Schema;

/// <summary>What a card action is answered with.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>Leaves every field unset.</summary>
    public AdaptiveCardInvokeResponse()
    {
    }

    /// <summary>Status, like that of HTTP.</summary>
    public int StatusCode { get; set; }

    /// <summary>Media type of the value.</summary>
    public string Type { get; set; }

    /// <summary>Card, message or error.</summary>
    public object Value { get; set; }
}
