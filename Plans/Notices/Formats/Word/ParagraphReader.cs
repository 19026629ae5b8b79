using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Duban.Plans.Notices.Formats.Word;

/// <summary>Reads the words of one paragraph as a reader of the final text sees them: insertions in, deletions and hidden text out.</summary>
internal sealed class ParagraphReader(WordStyles styles, WordLists lists, WordNotes notes)
{
    private readonly StringBuilder letters = new();
    private readonly List<OpenXmlElement> boxes = [];
    private readonly List<string> notesHere = [];
    private WordStyle style = new();
    private bool hasBold, hasPlain;

    /// <summary>The paragraph's words with its number, as Word shows it, in front.</summary>
    public ParagraphText Read(WordParagraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        style = StyleOf(properties);
        ReadAll(paragraph);
        var isEmpty = letters.ToString().Trim().Length == 0 && boxes.Count == 0;
        return new ParagraphText((isEmpty && !HasNumber(properties) ? "" : Number()) + letters, style)
        {
            IsBold = hasBold && !hasPlain,
            IsIndented = (Indent.IsFirstLine(properties?.Indentation) ?? style.IsIndented) == true,
            EndIsDeleted = properties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null,
            Boxes = boxes,
            Notes = notesHere,
        };
    }

    private WordStyle StyleOf(ParagraphProperties? properties)
    {
        var numbering = properties?.NumberingProperties;
        var own = new WordStyle
        {
            HeadingLevel = properties?.OutlineLevel?.Val?.Value is { } outline ? outline < 9 ? outline + 1 : 0 : null,
            List = numbering?.NumberingId?.Val?.Value,
            ListLevel = numbering?.NumberingLevelReference?.Val?.Value,
        };
        return own.Over(styles.Of(properties?.ParagraphStyleId?.Val?.Value));
    }

    // An empty paragraph of a numbered style counts, as Word counts it, only where it bears the list itself.
    private static bool HasNumber(ParagraphProperties? properties) => properties?.NumberingProperties?.NumberingId?.Val?.Value > 0;

    private string Number() => style.List is > 0 and var list ? lists.Next(list, style.ListLevel ?? lists.LevelOf(list, style.ListStyle)) : "";

    private void ReadAll(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements) Read(child);
    }

    private void Read(OpenXmlElement element)
    {
        switch (element)
        {
            case Run run:
                ReadRun(run);
                break;
            case DeletedRun or MoveFromRun or ParagraphProperties or SdtProperties or SdtEndCharProperties:
                break;
            case Ruby ruby:
                if (ruby.GetFirstChild<RubyBase>() is { } words) ReadAll(words);
                break;
            case DocumentFormat.OpenXml.Math.OfficeMath or DocumentFormat.OpenXml.Math.Paragraph:
                letters.Append(element.InnerText);
                break;
            case AlternateContent alternate:
                if (Alternate.Of(alternate) is { } branch) ReadAll(branch);
                break;
            default:
                ReadAll(element);
                break;
        }
    }

    private void ReadRun(Run run)
    {
        var properties = run.RunProperties;
        var own = properties?.RunStyle?.Val?.Value is { } id ? styles.Of(id) : null;
        if ((OnOff.Of(properties?.Vanish) ?? own?.IsHidden ?? style.IsHidden) == true) return;
        var before = letters.Length;
        foreach (var piece in run.ChildElements) ReadPiece(piece);
        if (letters.ToString(before, letters.Length - before).Trim().Length == 0) return;
        var isBold = (OnOff.Of(properties?.Bold) ?? own?.IsBold ?? style.IsBold) == true;
        hasBold |= isBold;
        hasPlain |= !isBold;
    }

    private void ReadPiece(OpenXmlElement piece)
    {
        switch (piece)
        {
            case Text text:
                letters.Append(text.Text);
                break;
            case TabChar or PositionalTab:
                letters.Append(' ');
                break;
            case Break { Type: null } or CarriageReturn:
                letters.Append('\n');
                break;
            case Break line when line.Type!.Value == BreakValues.TextWrapping:
                letters.Append('\n');
                break;
            case NoBreakHyphen:
                letters.Append('-');
                break;
            case SymbolChar symbol:
                letters.Append(Symbol(symbol.Char?.Value));
                break;
            case FootnoteReference note:
                notesHere.AddRange(notes.Foot(note.Id?.Value));
                break;
            case EndnoteReference note:
                notesHere.AddRange(notes.End(note.Id?.Value));
                break;
            case Ruby:
                Read(piece);
                break;
            case AlternateContent alternate:
                foreach (var child in Alternate.Of(alternate)?.ChildElements ?? []) ReadPiece(child);
                break;
            case Drawing or Picture or EmbeddedObject:
                boxes.AddRange(piece.Descendants<TextBoxContent>());
                break;
        }
    }

    // Symbol fonts put their signs where no letter is; such a sign says nothing to a reader of text.
    private static string Symbol(string? code) =>
        int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var letter) && letter is > 0x20 and (< 0xD800 or > 0xF8FF) and <= 0xFFFF
            ? ((char)letter).ToString()
            : "";
}
