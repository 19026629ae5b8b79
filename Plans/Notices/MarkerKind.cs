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
