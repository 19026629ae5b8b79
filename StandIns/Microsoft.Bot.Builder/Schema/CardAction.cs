namespace Microsoft.Bot.Schema;

/// <summary>A button.</summary>
public class CardAction
{
    /// <summary>Leaves every field unset.</summary>
    public CardAction()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public CardAction(
        string type = default, string title = default, string image = default, string text = default, string displayText = default,
        object value = default, object channelData = default)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>One of <see cref="ActionTypes"/>.</summary>
    public string Type { get; set; }

    /// <summary>Text on the button.</summary>
    public string Title { get; set; }

    /// <summary>Picture beside it.</summary>
    public string Image { get; set; }

    /// <summary>Text of the resulting message.</summary>
    public string Text { get; set; }

    /// <summary>Text shown in the conversation.</summary>
    public string DisplayText { get; set; }

    /// <summary>What the action carries.</summary>
    public object Value { get; set; }

    /// <summary>Channel-specific extras.</summary>
    public object ChannelData { get; set; }

    /// <summary>Description of the picture.</summary>
    public string ImageAltText { get; set; }

    /// <summary>A button with the same title and value; its type stays open.</summary>
    public static implicit operator CardAction(string input) => FromString(input);

    /// <summary>A button with the same title and value; its type stays open.</summary>
    public static CardAction FromString(string text) => new(title: text, value: text);
}
