using static Duban.Bot.Tests.Notices.Formats.Word.WordDocument;

namespace Duban.Bot.Tests.Notices.Formats.Word;

/// <summary>A notice of two tables: numbers counted by Word, cells merged down, sections and groups across the whole width.</summary>
internal static class TableNotice
{
    private const string Lists = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        """;

    private const string Begins = "<w:vMerge w:val=\"restart\"/>";
    private const string GoesOn = "<w:vMerge/>";

    public static WordDocument Of(MeantNotice notice)
    {
        var document = new WordDocument(numbering: Lists).Say(notice.Title, "<w:jc w:val=\"center\"/>").Say("").Say("表1");
        var last = notice.Sections[^1];
        document.Add(Table(notice.Sections.SkipLast(1).SelectMany(section => SectionRow(section).Concat(notice.ItemsOf(section).SelectMany(Rows)))));
        document.Say("").Say(last.Title, List(2));
        document.Add(Table(Groups([.. notice.ItemsOf(last)])));
        return document.Say("").Say(notice.Issuer).Say(notice.Day);
    }

    private static string Table(IEnumerable<string> rows) =>
        $"<w:tbl><w:tblPr/><w:tblGrid/>{Row([.. "序号 任务 具体举措 牵头单位 责任单位 完成时限".Split(' ').Select(head => Cell(head))])}{string.Concat(rows)}</w:tbl>";

    private static IEnumerable<string> SectionRow(MeantSection section) => [Row(Across(Paragraph(section.Title, List(2))))];

    // （一） below the section's own heading groups the items; it is no section.
    private static IEnumerable<string> Groups(MeantItem[] items) =>
        [Row(Across(Paragraph("（一）城镇与交通"))), .. items.Take(2).SelectMany(Rows), Row(Across(Paragraph("（二）校园与消防"))), .. items.Skip(2).SelectMany(Rows)];

    private static string Across(string paragraph) => $"<w:tc><w:tcPr><w:gridSpan w:val=\"6\"/></w:tcPr>{paragraph}</w:tc>";

    private static IEnumerable<string> Rows(MeantItem item) => item.Paragraphs.Select((words, i) => Row(
        $"<w:tc><w:tcPr>{Merge(i)}</w:tcPr>{Paragraph("", i == 0 ? List(1) : "")}</w:tc>",
        Cell(i == 0 ? item.Title : "", Merge(i)),
        Cell(words),
        Cell(i == 0 ? MeantItem.Names(item.Lead) : "", Merge(i)),
        Cell(i == 0 ? MeantItem.Names(item.Responsible) : "", Merge(i)),
        Cell(item.Deadlines.ElementAtOrDefault(i)?.Text ?? "长期坚持")));

    private static string Merge(int row) => row == 0 ? Begins : GoesOn;
}
