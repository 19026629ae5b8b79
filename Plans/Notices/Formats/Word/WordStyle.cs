using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Duban.Plans.Notices.Formats.Word;

/// <summary>What a style says that matters to a reader; null where it says nothing.</summary>
internal sealed partial record WordStyle
{
    /// <summary>Its key: 1 for heading 1; below headings 0.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>Whether its letters are bold.</summary>
    public bool? IsBold { get; init; }

    /// <summary>Whether its letters are hidden.</summary>
    public bool? IsHidden { get; init; }

    /// <summary>Whether its first line is indented.</summary>
    public bool? IsIndented { get; init; }

    /// <summary>Whether it is a line of a table of contents.</summary>
    public bool? IsContents { get; init; }

    /// <summary>The list whose number stands before it; 0 for none.</summary>
    public int? List { get; init; }

    /// <summary>The level in the list, from 0.</summary>
    public int? ListLevel { get; init; }

    /// <summary>The key of the style that names the list: a list may say itself to which level a style belongs.</summary>
    public string? ListStyle { get; init; }

    /// <summary>What the style itself says.</summary>
    public static WordStyle Of(Style style)
    {
        var paragraph = style.StyleParagraphProperties;
        var name = style.StyleName?.Val?.Value ?? style.StyleId?.Value ?? "";
        return new WordStyle
        {
            HeadingLevel = paragraph?.OutlineLevel?.Val?.Value is { } outline ? outline < 9 ? outline + 1 : 0 : NamedLevel(name),
            IsBold = OnOff.Of(style.StyleRunProperties?.Bold),
            IsHidden = OnOff.Of(style.StyleRunProperties?.Vanish),
            IsIndented = Indent.IsFirstLine(paragraph?.Indentation),
            IsContents = Contents().IsMatch(name) ? true : null,
            List = paragraph?.NumberingProperties?.NumberingId?.Val?.Value,
            ListLevel = paragraph?.NumberingProperties?.NumberingLevelReference?.Val?.Value,
            ListStyle = paragraph?.NumberingProperties?.NumberingId is null ? null : style.StyleId?.Value,
        };
    }

    /// <summary>The style on top of what it is based on.</summary>
    public WordStyle Over(WordStyle parent) => new()
    {
        HeadingLevel = HeadingLevel ?? parent.HeadingLevel,
        IsBold = IsBold ?? parent.IsBold,
        IsHidden = IsHidden ?? parent.IsHidden,
        IsIndented = IsIndented ?? parent.IsIndented,
        IsContents = IsContents ?? parent.IsContents,
        List = List ?? parent.List,
        ListLevel = ListLevel ?? (List is null || ListStyle is null ? parent.ListLevel : null),
        ListStyle = List is null ? parent.ListStyle : ListStyle,
    };

    private static int? NamedLevel(string name) =>
        Heading().Match(name) is { Success: true } match ? match.Groups["level"].Value[0] - '0' : Title().IsMatch(name) ? 1 : null;

    [GeneratedRegex("^(?:heading|标题|標題) ?(?<level>[1-9])$", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex("^(?:title|标题|標題)$", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex("^(?:toc|目录|目錄) ?[1-9]$", RegexOptions.IgnoreCase)]
    private static partial Regex Contents();
}
