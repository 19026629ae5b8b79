using System.Globalization;

namespace Duban.Plans.Notices;

/// <summary>Every warning and refusal of the reader, named, so that tests and people can ask for the name.</summary>
public static class WarningTexts
{
    /// <summary>A word or sentence broken by a blank line or a page break.</summary>
    public static string BrokenSentence(int next) =>
        Invariant($"a sentence breaks off here and goes on in line {next}; the two were joined");

    /// <summary>The whole file is wrapped at a fixed width.</summary>
    public static string WrappedLines(int width) =>
        Invariant($"the lines are wrapped at about {width} characters; wrapped lines were joined");

    /// <summary>A page number between or inside the lines.</summary>
    public static string PageNumber(string text) => $"the page number {text} was left out";

    /// <summary>A line that each page repeats.</summary>
    public static string RunningHead(string text) => $"the running head {text} was left out";

    /// <summary>Blanks between letters that belong together.</summary>
    public static string SpacesInside(string around) => $"a space inside {around} was removed";

    /// <summary>Control characters in the text.</summary>
    public const string ControlCharacters = "control characters were left out";

    /// <summary>A number in half-width brackets: (十二).</summary>
    public static string HalfWidthNumber(string marker) => $"the number {marker} stands in half-width or mixed brackets";

    /// <summary>A number whose bracket is lost: 三）.</summary>
    public static string NumberBracketLost(string marker) => $"the number {marker} lacks a bracket";

    /// <summary>Half-width brackets in a name: 部门(单位).</summary>
    public static string HalfWidthName(string name) => $"the name {name} is written with half-width brackets";

    /// <summary>A name whose bracket is not closed or not opened.</summary>
    public static string NameBracketLost(string name) => $"a bracket is missing in the name {name}";

    /// <summary>〔 closed by ].</summary>
    public static string ClauseBrackets(char open, char close) => $"the responsibility clause opens with {open} and closes with {close}";

    /// <summary>〔〔 or 〕〕.</summary>
    public const string ClauseBracketsTwice = "a bracket of the responsibility clause stands twice";

    /// <summary>〔 never closed.</summary>
    public static string ClauseNotClosed(char open) => $"the responsibility clause opens with {open} and is not closed";

    /// <summary>〕 never opened.</summary>
    public static string ClauseNotOpened(char close) => $"the responsibility clause closes with {close} and is not opened";

    /// <summary>A clause whose label has no name after it.</summary>
    public static string EmptyClause(string label) => $"{label} names nobody";

    /// <summary>A bracket in a title of 《 》 that is missing.</summary>
    public const string ReferenceNotClosed = "a title opens with 《 and is not closed";

    /// <summary>A section whose heading is of another depth than the others'.</summary>
    public static string HeadingDepth(string title) => $"the heading {title} has another depth than those beside it; read as one of them";

    /// <summary>An item's number that does not follow the one before.</summary>
    public static string NumberGap(string before, string after) => $"the numbers jump from {before} to {after}";

    /// <summary>Two items of one number where numbers run through.</summary>
    public static string NumberTwice(string label) => $"the number {label} occurs twice";

    /// <summary>Numbers start anew in each section, so items are counted through.</summary>
    public const string NumbersRestart = "the numbers restart here; the items are counted through and keep their own number as label";

    /// <summary>Text that is neither head, section, item nor closing.</summary>
    public static string NoPart(string text) => $"this text belongs to no part: {Shorten(text)}";

    /// <summary>A table that is no table of tasks.</summary>
    public static string TableOfNoTasks(string text) => $"this table row belongs to no task: {Shorten(text)}";

    /// <summary>A cell of a column that no item has a place for, such as 备注.</summary>
    public static string CellLeftOut(string text) => $"this cell belongs to no part of an item: {Shorten(text)}";

    /// <summary>A date that no calendar has.</summary>
    public static string NoSuchDay(string text) => $"{text} is no day of the calendar";

    /// <summary>A line of a Word document's table of contents.</summary>
    public static string WordContents(string text) => $"this line of the table of contents was left out: {Shorten(text)}";

    /// <summary>A foot or end note of a Word document.</summary>
    public static string WordNote(string text) => $"this note was left out: {Shorten(text)}";

    /// <summary>Refusal: the extension.</summary>
    public static string UnsupportedFormat(string extension) => $"the format {extension} is not supported; give a .docx, .pdf, .md or .txt file";

    /// <summary>Refusal: .doc, .wps and their like.</summary>
    public const string OldWord = "the file is in an old format of Word or WPS; open it there and save it as .docx";

    /// <summary>Refusal: a .docx with a password.</summary>
    public const string EncryptedWord = "the file is protected by a password; take it off and save the file again";

    /// <summary>Refusal: a package that cannot be opened.</summary>
    public const string DamagedWord = "the file is no whole Word document; open it in Word or WPS and save it as .docx again";

    /// <summary>Refusal: a package of another kind.</summary>
    public const string NoWordDocument = "the file is a package, but no Word document";

    /// <summary>Refusal: a zip bomb.</summary>
    public const string TooLargeInside = "the file unpacks to far more than a notice can hold";

    /// <summary>Refusal: nested beyond sense.</summary>
    public const string TooDeepInside = "the file is nested deeper than any notice";

    /// <summary>Refusal: nothing in it.</summary>
    public const string EmptyFile = "the file is empty";

    /// <summary>Refusal: bytes that are no text.</summary>
    public const string NoText = "the file is binary or its text encoding is unknown";

    /// <summary>Refusal: text without any sign of a notice.</summary>
    public const string NoNotice = "the file holds no notice: it has no title, document number, numbered item or responsibility clause";

    /// <summary>Words of a PDF that stand slanted or upright beside the text.</summary>
    public static string PdfAside(string text) => $"slanted or upright words beside the text were left out: {Shorten(text)}";

    /// <summary>Letters of a PDF without a meaning.</summary>
    public static string PdfSomeUnknown(int page, int count) =>
        Invariant($"{count} letters on page {page} have no meaning in the file and could not be read");

    /// <summary>A page of a PDF that holds pictures alone.</summary>
    public static string PdfPageWithoutText(int page) => Invariant($"page {page} is a picture without text; run OCR to have it read");

    /// <summary>Refusal: pages without letters.</summary>
    public const string PdfScanned = "the PDF is a scan without text; run OCR on it first";

    /// <summary>Refusal: letters without meaning.</summary>
    public const string PdfUnknownLetters = "the PDF's text layer cannot be decoded; run OCR on it first";

    /// <summary>Refusal: locked.</summary>
    public const string PdfEncrypted = "the PDF is encrypted and needs a password; save it without one";

    /// <summary>Refusal: no PDF that can be opened.</summary>
    public const string PdfDamaged = "the PDF is damaged and cannot be opened";

    /// <summary>Refusal: unpacks to too much.</summary>
    public const string PdfBomb = "the PDF unpacks to far more than a notice can hold";

    /// <summary>Refusal: too many bytes.</summary>
    public const string PdfTooLarge = "the PDF is larger than 64 MB";

    /// <summary>Refusal: too many pages.</summary>
    public const string PdfTooManyPages = "the PDF has more than 3000 pages";

    /// <summary>Refusal: takes too long.</summary>
    public const string PdfTooSlow = "the PDF takes too long to read";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Shorten(string text) =>
        text.ReplaceLineEndings(" ") is var line && line.Length > 40 ? line[..40] + "…" : line;
}
