using System.Collections.Immutable;

namespace Duban.Dialogs.Cards;

/// <summary>A neutral card: each channel renders it, and <see cref="CardText"/> says it in plain text.</summary>
public sealed record Card
{
    /// <summary>One line at the top; empty for none.</summary>
    public required string Title { get; init; }

    /// <summary>A quieter line under the title; null for none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Label and value pairs.</summary>
    public ImmutableArray<CardFact> Facts { get; init; } = [];

    /// <summary>Paragraphs; a quotation of the notice is marked as such.</summary>
    public ImmutableArray<CardParagraph> Paragraphs { get; init; } = [];

    /// <summary>Rows of a list (items), each perhaps with something to say when pressed.</summary>
    public ImmutableArray<CardRow> Rows { get; init; } = [];

    /// <summary>Fields to fill in; null for none. In words the same is said as a sentence.</summary>
    public CardForm? Form { get; init; }

    /// <summary>Files that can be opened from it, by whom may see them; in words they stand among the facts.</summary>
    public ImmutableArray<CardFile> Files { get; init; } = [];

    /// <summary>Where the answer rests: document number, item and lines; null for none.</summary>
    public string? Source { get; init; }

    /// <summary>Buttons: a short label and what pressing it says.</summary>
    public ImmutableArray<CardButton> Buttons { get; init; } = [];
}

/// <summary>Fields to fill in and the button that sends them: as if one had typed what it says and then, line by line, label and value.</summary>
public sealed record CardForm(ImmutableArray<CardInput> Inputs, string Label, string Says);

/// <summary>A field: its label, what it takes, and what stands in it.</summary>
public sealed record CardInput(string Label, CardInputKind Kind, string? Value = null);

/// <summary>A file of evidence: the key under which it is kept and its name. The link is made when the card is sent, for whom it is sent to.</summary>
public sealed record CardFile(string Id, string Name, string? Link = null);

/// <summary>A label and its value.</summary>
public sealed record CardFact(string Label, string Value);

/// <summary>A paragraph; <paramref name="IsQuote"/> marks the notice's own words.</summary>
public sealed record CardParagraph(string Text, bool IsQuote = false);

/// <summary>A row of a list: what stands in front (the number), the text, what pressing it says, and a quieter line below.</summary>
public sealed record CardRow(string Lead, string Text, string? Says = null, string? Detail = null);

/// <summary>A button: a label of at most six characters in Chinese (lesson 27) and what pressing it says.</summary>
public sealed record CardButton(string Label, string Says);
