namespace Duban.Plans.Notices;

/// <summary>Joins what line ends and pages tore apart, and leaves out what pages put in between. Each repair is a warning.</summary>
public sealed class LineMender
{
    private readonly List<NoticeBlock> mended = [];
    private readonly WarningList warnings;
    private readonly HashSet<int> runningHeads;
    private readonly TextLayout layout;
    private readonly HashSet<int> signatures;
    private OpenParagraph? open;
    private bool blankBefore;
    private bool pageBefore;
    private bool inBody;

    private LineMender(IReadOnlyList<TextLine> lines, WarningList warnings)
    {
        this.warnings = warnings;
        runningHeads = PageFurniture.RunningHeads(lines);
        layout = TextLayout.Of(lines);
        signatures = SignatureLines.In(lines);
    }

    /// <summary>The paragraphs and table rows of a document.</summary>
    public static IReadOnlyList<NoticeBlock> Mend(IReadOnlyList<NoticeBlock> blocks, WarningList warnings)
    {
        var mender = new LineMender([.. blocks.OfType<TextLine>()], warnings);
        foreach (var block in blocks)
        {
            mender.Take(block);
        }

        return mender.Finish();
    }

    private void Take(NoticeBlock block)
    {
        if (block is not TextLine line)
        {
            Close();
            mended.Add(block);
            return;
        }

        if (line.IsBlank)
        {
            blankBefore = true;
        }
        else if (IsFurniture(line))
        {
            pageBefore = true;
        }
        else
        {
            TakeText(Clean(line));
        }
    }

    private bool IsFurniture(TextLine line)
    {
        if (PageFurniture.IsPageNumber(line.Text))
        {
            warnings.Add(line.Number, WarningTexts.PageNumber(line.Text.Trim()));
            return true;
        }

        if (runningHeads.Contains(line.Number))
        {
            warnings.Add(line.Number, WarningTexts.RunningHead(line.Text.Trim()));
            return true;
        }

        return IsRule(line.Text);
    }

    // A line of dashes parts what stands above and below; it says nothing.
    private static bool IsRule(string text) => text.All(letter => letter is '-' or '_' or '=' or '*' or '—' or '─' or ' ') && text.Trim().Length > 2;

    private TextLine Clean(TextLine line)
    {
        var text = line.Text;
        if (text.Any(IsStray))
        {
            warnings.Add(line.Number, WarningTexts.ControlCharacters);
            text = string.Concat(text.Where(letter => !IsStray(letter)));
        }

        while (PageFurniture.Inside(text) is var (start, length) && start + length <= text.Length && length > 0)
        {
            warnings.Add(line.Number, WarningTexts.PageNumber(text.Substring(start, length)));
            text = text.Remove(start, length);
            pageBefore = pageBefore || start == 0;
        }

        return line with { Text = text };
    }

    private static bool IsStray(char letter) =>
        char.IsControl(letter) && letter is not '\t' || letter is '\uFEFF' or '\u200B' or '\u200C' or '\u200D' or '\u00AD' or '\uFFFD';

    private void TakeText(TextLine line)
    {
        if (line.IsBlank)
        {
            return;
        }

        if (open is not null && !signatures.Contains(line.Number) && layout.Continues(open, line, blankBefore || pageBefore, inBody))
        {
            if (blankBefore || pageBefore || !layout.IsWrapped && !open.EndsByWish)
            {
                warnings.Add(open.LastLine, WarningTexts.BrokenSentence(line.Number));
            }

            open.Append(line);
        }
        else
        {
            Close();
            open = new OpenParagraph(line);
            // The date ends a letter; what follows begins with a title again.
            inBody = open.Marker is not null || inBody && !LineSigns.IsDate(Spaces.RemoveAll(TextFolding.Fold(line.Text)));
        }

        blankBefore = pageBefore = false;
    }

    private void Close()
    {
        if (open is not null)
        {
            mended.Add(open.Close(warnings));
        }

        open = null;
        blankBefore = pageBefore = false;
    }

    private List<NoticeBlock> Finish()
    {
        Close();
        if (layout.IsWrapped)
        {
            warnings.Add(1, WarningTexts.WrappedLines(layout.Width));
        }

        return mended;
    }
}
