using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Duban.Plans.Notices.Formats.Word;

/// <summary>Walks through a document and gives its paragraphs as lines and its tables as rows.</summary>
internal sealed class WordBody
{
    private const int BoldAsHeading = 7;
    private const int LongestBoldHeading = 60;
    private readonly List<NoticeBlock> blocks = [];
    private readonly List<Warning> warnings = [];
    private readonly WordStyles styles;
    private readonly WordLists lists;
    private readonly WordNotes notes;
    private ParagraphText? unfinished;
    private int number;
    private int tables;

    /// <summary>Reads what the whole document shares: styles, lists, notes.</summary>
    public WordBody(MainDocumentPart part)
    {
        styles = new WordStyles(part);
        lists = new WordLists(part, styles);
        notes = new WordNotes(part);
    }

    /// <summary>The lines and rows of the body.</summary>
    public DocumentText Read(Body body)
    {
        ReadAll(body);
        if (unfinished is { } last) AddLines(last, number);
        return new DocumentText(blocks) { Warnings = warnings };
    }

    private void ReadAll(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements) ReadBlock(child);
    }

    private void ReadBlock(OpenXmlElement element)
    {
        switch (element)
        {
            case WordParagraph paragraph:
                ReadParagraph(paragraph);
                break;
            case Table table:
                ReadTable(table);
                break;
            case SdtBlock contents when IsContents(contents):
                LeaveOut(contents);
                break;
            case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun or MoveToRun:
                ReadAll(element);
                break;
            case AlternateContent alternate when Alternate.Of(alternate) is { } branch:
                ReadAll(branch);
                break;
        }
    }

    private void ReadParagraph(WordParagraph paragraph)
    {
        number++;
        var text = TextOf(paragraph);
        if (text.Style.IsContents == true)
        {
            if (text.Letters.Trim().Length > 0) warnings.Add(new Warning(number, WarningTexts.WordContents(text.Letters)));
            return;
        }

        var whole = unfinished is { } before ? before.Continued(text) : text;
        // The end of a paragraph that was struck out joins it with the next one.
        unfinished = text.EndIsDeleted ? whole : null;
        if (unfinished is null) AddLines(whole, number);
        foreach (var box in text.Boxes) ReadAll(box);
    }

    private void AddLines(ParagraphText text, int line)
    {
        warnings.AddRange(text.Notes.Select(note => new Warning(line, WarningTexts.WordNote(note))));
        var parts = text.Letters.Split('\n');
        for (var i = 0; i < parts.Length; i++)
        {
            blocks.Add(new TextLine(line, i == 0 && text.IsIndented ? "\u3000\u3000" + parts[i] : parts[i])
            {
                HeadingLevel = HeadingLevel(text),
                EndsByWish = i < parts.Length - 1,
            });
        }
    }

    private static int HeadingLevel(ParagraphText text) =>
        text.Style.HeadingLevel is > 0 and var level ? level
        : text.IsBold && text.Letters.Trim() is { Length: > 0 and <= LongestBoldHeading } words && !words.EndsWith('。') ? BoldAsHeading : 0;

    private void ReadTable(Table table)
    {
        var grid = WordTable.Of(table);
        // A table of one cell is a frame around text.
        if (grid.Rows is [{ Cells: [var frame] }])
        {
            ReadAll(frame.Element!);
            return;
        }

        tables++;
        foreach (var row in new WordRows(grid, tables).Read(CellOf)) blocks.Add(row);
    }

    private (Passage Text, int First, int Last) CellOf(TableCell cell)
    {
        var lines = new List<Passage>();
        var first = number + 1;
        AddCell(cell, lines);
        return (Passage.Join("\n", lines), first, number);
    }

    private void AddCell(OpenXmlElement parent, List<Passage> lines)
    {
        foreach (var element in parent.ChildElements)
        {
            if (element is WordParagraph paragraph)
            {
                number++;
                if (TextOf(paragraph).Letters.Trim() is { Length: > 0 } text) lines.Add(Passage.Of(text, number));
            }
            else if (element is not TableCellProperties)
            {
                AddCell(element is AlternateContent alternate ? Alternate.Of(alternate) ?? alternate : element, lines);
            }
        }
    }

    private ParagraphText TextOf(WordParagraph paragraph) => new ParagraphReader(styles, lists, notes).Read(paragraph);

    private static bool IsContents(SdtBlock block) =>
        block.SdtProperties?.Descendants<DocPartGallery>().Any(gallery => gallery.Val?.Value == "Table of Contents") == true;

    private void LeaveOut(SdtBlock block)
    {
        foreach (var paragraph in block.Descendants<WordParagraph>())
        {
            number++;
            if (paragraph.InnerText.Length > 0) warnings.Add(new Warning(number, WarningTexts.WordContents(paragraph.InnerText)));
        }
    }
}
