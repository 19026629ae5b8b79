using System.Collections.Immutable;
using Duban.Dialogs.Cards;

namespace Duban.Dialogs;

/// <summary>What goes out: a text, perhaps a card that says more, and questions to click next.</summary>
public sealed record Reply
{
    /// <summary>The answer in words; complete without the card.</summary>
    public required string Text { get; init; }

    /// <summary>The answer in few words, for channels that show the card beside it; null where there is no card.</summary>
    public string? Brief { get; init; }

    /// <summary>The same and more for channels that can show it.</summary>
    public Card? Card { get; init; }

    /// <summary>What the card is about, within the conversation: a later card of the same key may take its place. Null for a card that stays as it is.</summary>
    public string? Key { get; init; }

    /// <summary>Whether it takes the place of the card that was last sent with its key; where there is none it is sent.</summary>
    public bool Replaces { get; init; }

    /// <summary>Whether it is left out where no card with its key was sent.</summary>
    public bool OnlyReplaces { get; init; }

    /// <summary>Whether it asks the speaker back, so that in a group they are named.</summary>
    public bool AsksBack { get; init; }

    /// <summary>What the user may want to ask next, as they would type it.</summary>
    public ImmutableArray<string> Suggestions { get; init; } = [];

    /// <summary>The reply's language: zh-Hans or en.</summary>
    public string Language { get; init; } = "zh-Hans";
}
