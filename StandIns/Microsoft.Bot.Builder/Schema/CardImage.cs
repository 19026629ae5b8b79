namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>Leaves every field unset.</summary>
    public CardImage()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public CardImage(string url = default, string alt = default, CardAction tap = default)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Where the picture is.</summary>
    public string Url { get; set; }

    /// <summary>Its description.</summary>
    public string Alt { get; set; }

    /// <summary>What a tap does.</summary>
    public CardAction Tap { get; set; }
}
