using System.Text;

namespace Duban.Plans.Notices;

/// <summary>A paragraph that may still go on in the next line.</summary>
public sealed class OpenParagraph
{
    private const int LongestClause = 800;
    private readonly List<Passage> pieces = [];
    private readonly StringBuilder folded = new();
    private readonly Stack<(char Letter, int At)> brackets = new();

    /// <summary>Begins with a line.</summary>
    public OpenParagraph(TextLine first)
    {
        HeadingLevel = first.HeadingLevel;
        Marker = MarkerReader.TryRead(TextFolding.Fold(first.Text.Trim()));
        Append(first);
    }

    /// <summary>The heading's depth, 0 for ordinary text.</summary>
    public int HeadingLevel { get; }

    /// <summary>The number it begins with, if any.</summary>
    public Marker? Marker { get; }

    /// <summary>The line appended last.</summary>
    public int LastLine { get; private set; }

    /// <summary>How wide the line appended last is, in Chinese letters.</summary>
    public double LastWidth { get; private set; }

    /// <summary>Whether the author ended the last line on purpose.</summary>
    public bool EndsByWish { get; private set; }

    /// <summary>The letters for matching so far.</summary>
    public StringBuilder Folded => folded;

    /// <summary>The last letter.</summary>
    public char Last => folded.Length > 0 ? folded[^1] : ' ';

    /// <summary>Whether a sentence's sign occurs in it: prose, not a heading.</summary>
    public bool IsProse { get; private set; }

    /// <summary>Whether 。 or ； occurs in it: more than one heading's words.</summary>
    public bool HasFullStop { get; private set; }

    /// <summary>Whether a title of 《 》 or a responsibility clause has begun and not ended.</summary>
    public bool IsInsideBrackets => brackets.TryPeek(out var bracket) && folded.Length - bracket.At < (bracket.Letter == '《' ? 100 : LongestClause)
        && (bracket.Letter == '《' || brackets.Take(20).Any(each => IsClauseAt(each.At)));

    /// <summary>Whether it begins with a label after which names stand: 责任单位：….</summary>
    public bool IsLabelled => RoleLabel.At(Start(), 0) is { Part: <= ClausePart.Cooperating or ClausePart.Prose };

    /// <summary>Adds a line.</summary>
    public void Append(TextLine line)
    {
        var text = line.Text.Trim();
        var glue = NeedsBlank(text) ? " " : BeginsNextName(text) ? "、" : "";
        pieces.Add(Passage.Of(glue + text, line.Number));
        foreach (var letter in TextFolding.Fold(glue + text))
        {
            Note(letter);
        }

        LastLine = line.Number;
        LastWidth = TextLayout.WidthOf(line.Text.TrimEnd());
        EndsByWish = line.EndsByWish;
    }

    /// <summary>The finished paragraph, blanks inside words named.</summary>
    public Paragraph Close(WarningList warnings)
    {
        foreach (var piece in pieces)
        {
            var words = piece == pieces[0] && Marker is not null ? piece.Text[Math.Min(Marker.Length, piece.Length)..] : piece.Text;
            if (!IsLabelled && !LineSigns.IsSignature(folded.ToString(0, Math.Min(folded.Length, 80))) && Spaces.InsideWord(words) is { } around)
            {
                warnings.Add(piece.FirstLine, WarningTexts.SpacesInside(around));
            }
        }

        return new Paragraph(Passage.Join("", pieces), HeadingLevel);
    }

    /// <summary>The last words, for looking at how it ends.</summary>
    public string End(int length) => folded.ToString(Math.Max(0, folded.Length - length), Math.Min(length, folded.Length));

    private string Start() => folded.ToString(0, Math.Min(40, folded.Length));

    // Two Latin words, not the halves of a Chinese one.
    private bool NeedsBlank(string next) => next.Length > 0 && char.IsAsciiLetter(Last) && char.IsAsciiLetter(next[0]);

    // 责任单位：县工信局 / 县财政局: two names on two lines.
    private bool BeginsNextName(string next)
    {
        if (pieces.Count == 0 || !IsLabelled || !"县市区省州旗各有相".Contains(next[0], StringComparison.Ordinal))
        {
            return false;
        }

        var last = End(40);
        var first = TextFolding.Fold(next);
        var left = last[(last.LastIndexOfAny(['、', ',', ';', ':', ' ']) + 1)..];
        var right = first.Split('、', ',', ';', '。', ' ')[0];
        return Names.LooksLikeName(left) && Names.LooksLikeName(right) && !Names.IsTorn(left, right);
    }

    private void Note(char letter)
    {
        folded.Append(letter);
        HasFullStop = HasFullStop || letter is '。' or ';';
        IsProse = IsProse || letter is '。' or ',' or ';';
        switch (letter)
        {
            case '[' or '(' or '《':
                brackets.Push((letter, folded.Length - 1));
                break;
            case ']' or ')' or '》' when brackets.Count > 0:
                CloseBracket(letter);
                break;
        }
    }

    // ] also closes ( and the other way round, for damage mixes them; but 》 only closes 《.
    private void CloseBracket(char letter)
    {
        if (letter == '》' == (brackets.Peek().Letter == '《'))
        {
            brackets.Pop();
        }
    }

    private bool IsClauseAt(int index) => RoleLabel.At(folded.ToString(index + 1, Math.Min(40, folded.Length - index - 1)).TrimStart(), 0) is not null;
}
