using System.Collections.Immutable;

namespace Duban.Plans.Notices;

/// <summary>A piece of a notice with its place, whatever the file was.</summary>
public abstract record NoticeBlock;

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

/// <summary>One row of a table, merged cells repeated in each place that they cover.</summary>
/// <param name="Table">Which table of the file, from 1.</param>
/// <param name="Lines">Where the row stands.</param>
/// <param name="Cells">The cells, each with its lines.</param>
public sealed record TableRow(int Table, LineRange Lines, ImmutableArray<Passage> Cells) : NoticeBlock;

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
