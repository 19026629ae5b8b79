namespace Duban.Plans.Notices;

/// <summary>A numbered head of the outline with what belongs to it.</summary>
/// <param name="marker">Its number.</param>
/// <param name="content">The words after the number.</param>
/// <param name="parent">The head above, null at the top.</param>
/// <param name="line">Where it begins.</param>
public sealed class OutlineNode(Marker marker, Passage content, OutlineNode? parent, int line)
{
    private bool? holdsClause;

    /// <summary>Its number.</summary>
    public Marker Marker { get; } = marker;

    /// <summary>The words after the number.</summary>
    public Passage Content { get; } = content;

    /// <summary>The head above, null at the top.</summary>
    public OutlineNode? Parent { get; } = parent;

    /// <summary>Where it begins.</summary>
    public int Line { get; } = line;

    /// <summary>The paragraphs under it that no deeper head claims.</summary>
    public List<Passage> Paragraphs { get; } = [];

    /// <summary>The heads below, in order.</summary>
    public List<OutlineNode> Children { get; } = [];

    /// <summary>The number as it stands before the words.</summary>
    public required Passage Number { get; init; }

    /// <summary>The depth of the document's heading, 0 where it stands in ordinary text.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>How many heads stand above.</summary>
    public int Depth => Parent is null ? 0 : Parent.Depth + 1;

    /// <summary>The topmost head above, itself at the top.</summary>
    public OutlineNode Top => Parent is null ? this : Parent.Top;

    /// <summary>Whether a responsibility clause stands in its own words, not in those of deeper heads.</summary>
    public bool HoldsClause => holdsClause ??= ClauseReader.HoldsClause(Passage.Join("\n", [Content, .. Paragraphs]));

    /// <summary>The paragraphs that follow the last one with a clause.</summary>
    public IEnumerable<Passage> WordsAfterClause()
    {
        var last = Paragraphs.FindLastIndex(ClauseReader.HoldsClause);
        return last < 0 && !ClauseReader.HoldsClause(Content) ? [] : Paragraphs.Skip(last + 1);
    }

    /// <summary>Takes those paragraphs out.</summary>
    public IReadOnlyList<Passage> CutAfterClause()
    {
        Passage[] cut = [.. WordsAfterClause()];
        Paragraphs.RemoveRange(Paragraphs.Count - cut.Length, cut.Length);
        return cut;
    }

    /// <summary>The title of a head that is no item.</summary>
    public string Title => Spaces.RemoveAll(GlobalRules.Cut(Content).Rest.Text).TrimEnd('。', '：', ':');

    /// <summary>It and all heads below, in the document's order.</summary>
    public IEnumerable<OutlineNode> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);

    /// <summary>All its words in order, the numbers of deeper heads included.</summary>
    public IEnumerable<Passage> AllParagraphs() =>
        [Content, .. Paragraphs, .. Children.SelectMany(child => child.AllParagraphs() is var all ? all.Skip(1).Prepend(Passage.Join("", [child.Number, child.Content])) : [])];
}
