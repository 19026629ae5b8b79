using System.Buffers;

namespace Duban.Plans.Notices;

/// <summary>How a file lays its text out: wrapped at a width or one paragraph a line; titles on lines of their own or running in.</summary>
public sealed class TextLayout
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("、,;。和及等");
    private const int Longest = 60;
    private const int Fewest = 8;
    private readonly bool indents;
    private readonly HashSet<MarkerKind> runningIn;

    private TextLayout(int width, bool indents, HashSet<MarkerKind> runningIn) =>
        (Width, this.indents, this.runningIn) = (width, indents, runningIn);

    /// <summary>The width at which lines are wrapped, 0 where they aren't.</summary>
    public int Width { get; }

    /// <summary>Whether the lines are wrapped at a width.</summary>
    public bool IsWrapped => Width > 0;

    /// <summary>The layout of these lines.</summary>
    public static TextLayout Of(IReadOnlyList<TextLine> lines)
    {
        var filled = lines.Where(line => !line.IsBlank && line.HeadingLevel == 0).ToList();
        var width = WrapWidth([.. filled.Select(line => line.Text.TrimEnd())]);
        var indented = filled.Count(line => IsIndented(line.Text));
        return new TextLayout(width, indented * 8 > filled.Count && indented > 2, RunningIn(filled));
    }

    /// <summary>The width in Chinese letters; a Latin letter counts half.</summary>
    public static double WidthOf(string text) => text.Sum(letter => letter < '\u0250' ? 0.5 : 1);

    /// <summary>Whether the line goes on where the paragraph breaks off.</summary>
    /// <param name="open">The paragraph.</param>
    /// <param name="line">The line.</param>
    /// <param name="apart">Whether a blank line or a page end stands between.</param>
    /// <param name="inBody">Whether a numbered head came before: then words without any sign are no title.</param>
    public bool Continues(OpenParagraph open, TextLine line, bool apart, bool inBody)
    {
        var text = TextFolding.Fold(line.Text.Trim());
        if (line.HeadingLevel > 0 && !(open.HeadingLevel == line.HeadingLevel && open.IsInsideBrackets))
        {
            return open.HeadingLevel > 0 && open.IsInsideBrackets && open.Folded.ToString().Contains('《', StringComparison.Ordinal);
        }

        // …首轮自查。〔 / 牵头单位：…: what follows an opening bracket stands in it, however it begins.
        if (open.Last is '[' || open.Last is '(' && RoleLabel.At(text, 0) is not null)
        {
            return true;
        }

        if (StartsSomething(text) || LineSigns.IsClosing(text))
        {
            return false;
        }

        if (open.IsInsideBrackets || "、,。;)]》”’".Contains(text[0], StringComparison.Ordinal))
        {
            return true;
        }

        return RoleLabel.At(text, 0) is null && !StartsClause(text) && IsUnfinished(open, line, text, apart, inBody);
    }

    private bool IsUnfinished(OpenParagraph open, TextLine line, string text, bool apart, bool inBody)
    {
        if (indents && IsIndented(line.Text))
        {
            return false;
        }

        if (LineSigns.IsDate(text) || open.HeadingLevel > 0 || LineSigns.IsDate(open.End(20)))
        {
            return false;
        }

        if (open.Last is '、' or ',' or '(' or '《' or '“' or '[')
        {
            return true;
        }

        if (IsWrapped && open.LastWidth >= Width - 2.5 && !apart && !open.EndsByWish)
        {
            return !(indents is false && EndsSentence(open.Last) && LooksLikeStart(text));
        }

        return BreaksOff(open, text, inBody);
    }

    private bool BreaksOff(OpenParagraph open, string text, bool inBody)
    {
        if (EndsSentence(open.Last) || open.EndsByWish && !open.IsProse)
        {
            return false;
        }

        if (open.IsLabelled)
        {
            return CompletesName(LastName(open), text) || NameList.HoldsOnlyNames(Passage.Of(text.TrimEnd('。'), line: 1));
        }

        if (open.Marker is { } marker && !open.HasFullStop)
        {
            return runningIn.Contains(marker.Kind) && LineSigns.IsProse(text);
        }

        if (!open.IsProse && inBody && (LineSigns.IsProse(text) || text[^1] == ':'))
        {
            return !LineSigns.IsSignature(open.End(60));
        }

        return open.IsProse && !(open.Last is ')' or ']' && EndsWithClause(open)) && !LineSigns.IsSignature(text);
    }

    // 县财 / 政局、县审计局: the two halves are a name, the first alone is none.
    private static bool CompletesName(string half, string text)
    {
        var end = text.AsSpan().IndexOfAny(NameEnds) is var at && at < 0 ? text.Length : at;
        return Names.LooksLikeName(half + text[..end]) && (Names.IsTorn(half, text[..end]) || !(Names.LooksLikeName(half) && Names.LooksLikeName(text[..end])));
    }

    private static string LastName(OpenParagraph open)
    {
        var end = Spaces.RemoveAll(open.End(40));
        return end[(end.LastIndexOfAny(['、', ',', ';', ':', '和', '及']) + 1)..];
    }

    private static bool EndsWithClause(OpenParagraph open)
    {
        var end = open.End(400);
        var start = end.LastIndexOfAny(['[', '(']);
        return start >= 0 && (end[^1] == ']' || RoleLabel.At(end, start + 1) is not null || ProseClause.HasVerb(end[start..]));
    }

    private static bool EndsSentence(char letter) => letter is '。' or '!' or '?' or ';' or ':' or '…';

    // Where nothing marks a new paragraph, only a full line that ends with a sentence is in doubt; it goes on.
    private static bool LooksLikeStart(string text) => LineSigns.IsAddressee(text);

    private static bool StartsSomething(string text) => MarkerReader.TryRead(text) is { BracketLost: false } || LineSigns.IsAttachment(text);

    private static bool StartsClause(string text) => text[0] is '[' or '(' && RoleLabel.At(text.TrimStart('[', '(', ' '), 0) is not null;

    private static bool IsIndented(string text) => text.StartsWith("\u3000\u3000", StringComparison.Ordinal) || text.StartsWith("    ", StringComparison.Ordinal) || text.StartsWith('\t');

    // Wrapped: many lines end within three letters of the longest, most of them in the middle of a sentence.
    private static int WrapWidth(List<string> lines)
    {
        if (lines.Count < Fewest)
        {
            return 0;
        }

        double[] widths = [.. lines.Select(WidthOf).Order()];
        var width = widths[widths.Length * 95 / 100];
        var full = lines.Where(line => WidthOf(line) is var each && each >= width - 3 && each <= width + 2).ToList();
        var cut = full.Count(line => !EndsSentence(TextFolding.Fold(line[^1])));
        return width is >= 15 and <= Longest && widths[^1] <= width + 6 && full.Count > 4 && full.Count * 3 >= lines.Count && cut * 2 > full.Count ? (int)Math.Round(width) : 0;
    }

    // （一）加强监管。全面落实… has the title running in; （一）加强监管 alone has not. The commoner way counts.
    private static HashSet<MarkerKind> RunningIn(List<TextLine> lines) =>
        [.. lines.Select(line => TextFolding.Fold(line.Text.Trim()))
            .Select(text => (Marker: MarkerReader.TryRead(text), Text: text))
            .Where(line => line.Marker is not null)
            .GroupBy(line => line.Marker!.Kind)
            .Where(kind => kind.Count(line => line.Text.AsSpan().IndexOfAny('。', ';') >= 0) * 2 >= kind.Count())
            .Select(kind => kind.Key)];
}
