namespace Duban.Plans.Notices;

/// <summary>The kinds of numbering that notices use.</summary>
public enum MarkerKind
{
    /// <summary>第一章, 第二部分.</summary>
    Chapter,

    /// <summary>第三条.</summary>
    Article,

    /// <summary>第一项, 任务一.</summary>
    Task,

    /// <summary>一、.</summary>
    HanComma,

    /// <summary>（一）.</summary>
    HanParen,

    /// <summary>1. or 1、.</summary>
    Digit,

    /// <summary>1.2 and deeper.</summary>
    Dotted,

    /// <summary>（1） or 1）.</summary>
    DigitParen,

    /// <summary>①.</summary>
    Circled,
}

/// <summary>The number at the start of a paragraph.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Number">What it says; for 1.2 the last part.</param>
/// <param name="Label">The number as the document prints it, without dots and brackets around.</param>
/// <param name="Length">How many letters it takes, blanks after it included.</param>
public sealed record Marker(MarkerKind Kind, int Number, string Label, int Length)
{
    /// <summary>Whether a bracket of the number is lost: 三）.</summary>
    public bool BracketLost { get; init; }
}
