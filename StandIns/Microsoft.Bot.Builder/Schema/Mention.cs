namespace Microsoft.Bot.Schema;

/// <summary>Someone is mentioned in the text.</summary>
public class Mention : Entity
{
    /// <summary>A mention of nobody yet.</summary>
    public Mention() => Type = "mention";

    /// <summary>Sets the given fields.</summary>
    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
    {
        Mentioned = mentioned;
        Text = text;
        Type = type ?? "mention";
    }

    /// <summary>Who is mentioned.</summary>
    public ChannelAccount Mentioned { get; set; }

    /// <summary>The words that mention, as they stand in the text.</summary>
    public string Text { get; set; }
}
