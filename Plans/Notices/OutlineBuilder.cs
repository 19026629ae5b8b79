namespace Duban.Plans.Notices;

/// <summary>Builds the tree of numbered heads: a kind of numbering seen inside another stands below it.</summary>
public sealed class OutlineBuilder
{
    private readonly List<OutlineNode> roots = [];
    private readonly List<OutlineNode> path = [];
    private readonly List<Passage> preamble = [];
    private readonly List<Passage> closing = [];
    private readonly bool headingsAreSections;
    private readonly string title;
    private int headings;
    private bool closed;

    // 附件：1.… 2.…: the list goes on in lines of its own.
    private bool attaching;

    private OutlineBuilder(bool headingsAreSections, string title) => (this.headingsAreSections, this.title) = (headingsAreSections, title);

    /// <summary>The tree of these paragraphs; the plan's title is no head of it.</summary>
    public static OutlineTree Build(IReadOnlyList<Paragraph> paragraphs, string title)
    {
        var numbered = paragraphs.Any(each => MarkerReader.TryRead(each.Folded) is { Kind: MarkerKind.HanComma or MarkerKind.Chapter });
        var builder = new OutlineBuilder(!numbered, title);
        foreach (var paragraph in paragraphs)
        {
            builder.Take(paragraph);
        }

        return new OutlineTree(builder.roots, builder.preamble, builder.closing);
    }

    private void Take(Paragraph paragraph)
    {
        var marker = MarkerReader.TryRead(paragraph.Folded) ?? HeadingMarker(paragraph);
        if (marker is not null && !(attaching && marker is { Kind: MarkerKind.Digit, Number: > 1 }))
        {
            Open(marker, paragraph);
        }
        else if (path.Count == 0)
        {
            preamble.Add(paragraph.Content);
        }
        else if (closed || LineSigns.IsClosing(paragraph.Folded) || LineSigns.IsAttachment(paragraph.Folded) || LineSigns.IsDate(Spaces.RemoveAll(paragraph.Folded)))
        {
            Close(paragraph.Content);
        }
        else
        {
            path[^1].Paragraphs.Add(paragraph.Content);
        }
    }

    // A heading without number counts as a section where no section has a number.
    private Marker? HeadingMarker(Paragraph paragraph) =>
        headingsAreSections && paragraph.HeadingLevel is > 0 and <= 6 && !LineSigns.IsAttachment(paragraph.Folded)
        && !title.Contains(Spaces.RemoveAll(paragraph.Text), StringComparison.Ordinal)
            ? new Marker(MarkerKind.Chapter, ++headings, "", 0)
            : null;

    private void Open(Marker marker, Paragraph heading)
    {
        var paragraph = heading.Content;
        closed = attaching = false;
        var level = path.FindIndex(node => node.Marker.Kind == marker.Kind);
        path.RemoveRange(level < 0 ? path.Count : level, level < 0 ? 0 : path.Count - level);
        var parent = path.Count == 0 ? null : path[^1];
        var node = new OutlineNode(marker, paragraph.From(marker.Length).Trim(), parent, paragraph.FirstLine) 
        {
            Number = paragraph.Slice(0, marker.Length),
            HeadingLevel = heading.HeadingLevel,
        };
        (parent?.Children ?? roots).Add(node);
        path.Add(node);
    }

    // The signature above a date belongs to the closing with it.
    private void Close(Passage paragraph)
    {
        closed = true;
        attaching = attaching || LineSigns.IsAttachment(paragraph.Folded);
        var last = path[^1].Paragraphs;
        if (LineSigns.IsDate(Spaces.RemoveAll(paragraph.Folded)) && last.Count > 0 && LineSigns.IsSignature(last[^1].Folded))
        {
            closing.Add(last[^1]);
            last.RemoveAt(last.Count - 1);
        }

        closing.Add(paragraph);
    }
}
