namespace Microsoft.Bot.Schema;

/// <summary>A card with a large picture and buttons.</summary>
public class HeroCard
{
    /// <summary>Leaves every field unset.</summary>
    public HeroCard()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public HeroCard(
        string title = default, string subtitle = default, string text = default, IList<CardImage> images = default,
        IList<CardAction> buttons = default, CardAction tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    /// <summary>Title.</summary>
    public string Title { get; set; }

    /// <summary>Line below the title.</summary>
    public string Subtitle { get; set; }

    /// <summary>Text.</summary>
    public string Text { get; set; }

    /// <summary>Pictures.</summary>
    public IList<CardImage> Images { get; set; }

    /// <summary>Buttons.</summary>
    public IList<CardAction> Buttons { get; set; }

    /// <summary>What a tap on the card does.</summary>
    public CardAction Tap { get; set; }

    /// <summary>Media type of the card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";
}
