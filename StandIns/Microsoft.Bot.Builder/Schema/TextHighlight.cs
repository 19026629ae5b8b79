namespace Microsoft.Bot.Schema;

/// <summary>A passage of the message replied to.</summary>
public class TextHighlight
{
    /// <summary>Leaves every field unset.</summary>
    public TextHighlight()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public TextHighlight(string text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>The passage.</summary>
    public string Text { get; set; }

    /// <summary>Which occurrence of it.</summary>
    public int? Occurrence { get; set; }
}
