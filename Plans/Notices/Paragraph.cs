namespace Duban.Plans.Notices;

/// <summary>One mended paragraph.</summary>
/// <param name="Content">Its letters with their lines.</param>
/// <param name="HeadingLevel">The depth of a heading, 0 for ordinary text.</param>
public sealed record Paragraph(Passage Content, int HeadingLevel) : NoticeBlock
{
    /// <summary>The letters.</summary>
    public string Text => Content.Text;

    /// <summary>The letters for matching.</summary>
    public string Folded => Content.Folded;
}
