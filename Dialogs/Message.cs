namespace Duban.Dialogs;

/// <summary>What comes in: one utterance or one press of a card's button, whatever the channel.</summary>
public sealed record Message
{
    /// <summary>What was typed, mentions of the bot already removed where the channel marks them.</summary>
    public required string Text { get; init; }

    /// <summary>The speaker's key within the channel; distinguishes speakers in a group.</summary>
    public string Speaker { get; init; } = "";

    /// <summary>Whether several people talk here.</summary>
    public bool IsGroup { get; init; }

    /// <summary>The client's language as BCP 47, for replies to what has no language of its own (a greeting card, "20").</summary>
    public string? Locale { get; init; }

    /// <summary>When it was said, UTC; null where the caller tells no time.</summary>
    public DateTimeOffset? At { get; init; }
}
