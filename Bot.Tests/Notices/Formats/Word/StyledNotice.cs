using static Duban.Bot.Tests.Notices.Formats.Word.WordDocument;

namespace Duban.Bot.Tests.Notices.Formats.Word;

/// <summary>A notice whose numbers 一、 （一） 1. all come from styles.</summary>
internal static class StyledNotice
{
    private const string Lists = """
        <w:abstractNum w:abstractNumId="7"><w:multiLevelType w:val="multilevel"/>
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="1"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="2"/><w:suff w:val="nothing"/><w:lvlText w:val="（%2）"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="a3"/><w:suff w:val="nothing"/><w:lvlText w:val="%3."/></w:lvl></w:abstractNum>
        <w:num w:numId="4"><w:abstractNumId w:val="7"/></w:num>
        """;

    // The points' style names the list alone; which level that is, the list says.
    private const string Styles = """
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="2"><w:name w:val="正文二级"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr><w:ind w:firstLineChars="200"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="正文三级"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr><w:ind w:firstLineChars="200"/></w:pPr></w:style>
        """;

    public static WordDocument Of(MeantNotice notice)
    {
        var document = new WordDocument(Styles, Lists).Say(notice.Title).Say(notice.DocumentNumber!).Say("")
            .Say("各乡镇人民政府，县级各部门：").Say("为进一步优化营商环境，激发市场主体活力，现就2024年有关工作提出如下实施意见。", "<w:ind w:firstLineChars=\"200\"/>");
        foreach (var section in notice.Sections)
        {
            document.Say(section.Title, Style("1"));
            foreach (var item in notice.ItemsOf(section)) Add(document, item);
        }

        return document.Say("").Say(notice.Issuer, "<w:jc w:val=\"right\"/>").Say(notice.Day, "<w:jc w:val=\"right\"/>");
    }

    private static void Add(WordDocument document, MeantItem item)
    {
        string[] paragraphs = [.. item.Paragraphs];
        paragraphs[0] = $"{item.Title}。{paragraphs[0]}";
        paragraphs[^1] += Clause(item);
        document.Say(paragraphs[0], Style("2"));
        foreach (var point in paragraphs.Skip(1)) document.Say(point[2..], Style("a3"));
    }

    private static string Clause(MeantItem item)
    {
        var labels = $"（{string.Join('；', item.Labels())}）";
        return (item.Number % 3) switch { 0 => item.Verbs() is { } verbs ? $"（{verbs}）" : labels, 1 => labels, _ => "\n" + labels };
    }
}
