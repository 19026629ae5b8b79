namespace Duban.Plans.Notices;

/// <summary>One line of text as the file has it.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Text">Its letters, marks of the format taken off, blanks at its start kept.</param>
public sealed record TextLine(int Number, string Text) : NoticeBlock
{
    /// <summary>The depth of a heading, 0 for ordinary text.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Whether the author ended the line on purpose.</summary>
    public bool EndsByWish { get; init; }

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
