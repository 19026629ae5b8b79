using DocumentFormat.OpenXml;

namespace Duban.Plans.Notices.Formats.Word;

/// <summary>What stands in one paragraph.</summary>
/// <param name="Letters">Its number and its words; \n where the author broke the line.</param>
/// <param name="Style">What its style says, its own settings on top.</param>
internal sealed record ParagraphText(string Letters, WordStyle Style)
{
    /// <summary>Whether all its words are bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether its first line is indented.</summary>
    public bool IsIndented { get; init; }

    /// <summary>Whether its end was struck out, so that the next paragraph goes on with it.</summary>
    public bool EndIsDeleted { get; init; }

    /// <summary>The text boxes that hang on it.</summary>
    public IReadOnlyList<OpenXmlElement> Boxes { get; init; } = [];

    /// <summary>The foot and end notes that it refers to.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>This paragraph with the next one's words behind its own.</summary>
    public ParagraphText Continued(ParagraphText next) => this with
    {
        Letters = Letters + next.Letters, IsBold = IsBold && next.IsBold, Notes = [.. Notes, .. next.Notes],
    };
}
