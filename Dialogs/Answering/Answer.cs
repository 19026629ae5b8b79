using System.Collections.Immutable;
using Duban.Dialogs.Cards;
using Duban.Dialogs.Understanding;
using Duban.Plans;

namespace Duban.Dialogs.Answering;

/// <summary>What the bot answers: the words, perhaps a card, and the fields that a program reads (contract of `ask`).</summary>
public sealed record Answer
{
    /// <summary>What was answered; may differ from what was asked (clarify, not-found).</summary>
    public required Intent Intent { get; init; }

    /// <summary>The answer in words, in the question's language.</summary>
    public required string Text { get; init; }

    /// <summary>The answer in few words, to stand beside the card that holds the rest; null where there is no card.</summary>
    public string? Brief { get; init; }

    /// <summary>The items the answer is about, ascending.</summary>
    public ImmutableArray<int> Items { get; init; } = [];

    /// <summary>The units the answer gives, as printed, in the document's order.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    /// <summary>An int, a <see cref="DateOnly"/> or a bool where the answer is one; else null.</summary>
    public object? Value { get; init; }

    /// <summary>Where in the notice the answer rests, for answers about one item.</summary>
    public LineRange? Source { get; init; }

    /// <summary>The same and more as a card.</summary>
    public Card? Card { get; init; }

    /// <summary>What the card is about, where a later one takes its place; see <see cref="Reply.Key"/>.</summary>
    public string? Key { get; init; }

    /// <summary>What may be asked next.</summary>
    public ImmutableArray<string> Suggestions { get; init; } = [];

    /// <summary>zh-Hans or en.</summary>
    public string Language { get; init; } = "zh-Hans";

    /// <summary>How sure the understanding is, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Which rule and words led to the meaning.</summary>
    public string Trace { get; init; } = "";

    /// <summary>The answer with more words at its end.</summary>
    internal Answer And(string words) =>
        words.Length == 0 ? this : this with { Text = Text + words, Brief = Brief is { } brief ? brief + words : null };

    /// <summary>The answer as it goes out.</summary>
    internal Reply ToReply() => new() { Text = Text, Brief = Brief, Card = Card, Key = Key, Suggestions = Suggestions, Language = Language, AsksBack = Intent == Intent.Clarify };
}
