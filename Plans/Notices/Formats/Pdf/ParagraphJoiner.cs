using System.Text;

namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>Joins lines into paragraphs by indent, fullness, gap and size.</summary>
public sealed class ParagraphJoiner(Action<string, bool> emit)
{
    private readonly StringBuilder words = new();
    private TextRow? last;
    private Margins margins;
    private Margins lastMargins;
    private bool isIndented;
    private bool indents;

    /// <summary>Begins a page or a column with its own margins; whether the document's paragraphs begin with an indent.</summary>
    public void Enter(Margins of, bool documentIndents) => (margins, indents) = (of, documentIndents);

    /// <summary>Takes the next line in reading order.</summary>
    public void Take(TextRow row)
    {
        if (last is not null && GoesOn(last, row))
        {
            words.Append(Glue.Between(words.ToString(Math.Max(0, words.Length - 1), Math.Min(1, words.Length)), row.Text)).Append(row.Text);
        }
        else
        {
            Close(isShort: last is not null && !IsFull(last, row));
            words.Append(row.Text);
            isIndented = row.Left > margins.Left + row.Size * 1.4 && row.Left < margins.Left + row.Size * 2.8;
        }

        last = row;
        lastMargins = margins;
    }

    /// <summary>Ends the paragraph.</summary>
    public void Close(bool isShort = true)
    {
        if (words.Length > 0)
        {
            emit((isIndented ? "\u3000\u3000" : "") + words.ToString().Trim('\u3000', ' '), isShort);
        }

        words.Clear();
        last = null;
    }

    private bool GoesOn(TextRow upper, TextRow lower)
    {
        var step = upper.Base - lower.Base;
        var isFarBelow = step > 0 && margins.Pitch > 0 && step > Math.Max(margins.Pitch, lower.Size * 1.2) * 1.45;
        var isOtherSize = Math.Abs(upper.Size - lower.Size) > 0.12 * lower.Size;
        if (isFarBelow || isOtherSize || !IsFull(upper, lower) || lower.Left > margins.Left + lower.Size * 0.8 && !IsTitlesRest(lower))
        {
            return false;
        }

        var text = TextFolding.Fold(lower.Text);
        return indents || !(MarkerReader.TryRead(text) is not null && "。；：;:".Contains(upper.Text[^1], StringComparison.Ordinal));
    }

    // Where paragraphs are indented, a full line that is not belongs to a title, and the centred line below it too.
    private bool IsTitlesRest(TextRow row) =>
        indents && !isIndented && Math.Abs(row.Left + row.Right - margins.Left - margins.Right) < 1.2 * row.Size;

    // Full: what the next line begins with had no room.
    private bool IsFull(TextRow upper, TextRow lower) => lastMargins.Right - upper.Right < lower.HeadWidth + 0.25 * lower.Size;
}
