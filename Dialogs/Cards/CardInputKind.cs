namespace Duban.Dialogs.Cards;

/// <summary>What a field of a card takes.</summary>
public enum CardInputKind
{
    /// <summary>A line.</summary>
    Line,

    /// <summary>Several lines.</summary>
    Text,

    /// <summary>A percentage, 0 to 100.</summary>
    Percent,

    /// <summary>A day.</summary>
    Day,
}
