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

    /// <summary>Refusal: the extension.</summary>
    public static string UnsupportedFormat(string extension) => $"the format {extension} is not supported; give a .md or .txt file";

    /// <summary>Refusal: nothing in it.</summary>
    public const string EmptyFile = "the file is empty";

    /// <summary>Refusal: bytes that are no text.</summary>
    public const string NoText = "the file is binary or its text encoding is unknown";

    /// <summary>Refusal: text without any sign of a notice.</summary>
    public const string NoNotice = "the file holds no notice: it has no title, document number, numbered item or responsibility clause";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Shorten(string text) =>
        text.ReplaceLineEndings(" ") is var line && line.Length > 40 ? line[..40] + "…" : line;
}
