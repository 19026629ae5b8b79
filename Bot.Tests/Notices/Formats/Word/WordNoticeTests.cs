using System.Text.RegularExpressions;
using Duban.Plans.Notices;
using Duban.Plans.Notices.Formats;
using static Duban.Bot.Tests.Notices.Formats.Word.WordDocument;

namespace Duban.Bot.Tests.Notices.Formats.Word;

/// <summary>Whole notices as Word documents: the plans are those meant by the same notices as text.</summary>
public sealed partial class WordNoticeTests
{
    private const string Lists = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1章　"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1条　"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>
        """;

    public static TheoryData<string> TextNotices =>
        [.. NoticeFiles.Real.Where(path => path.EndsWith(".txt", StringComparison.Ordinal) && !path.Contains("tab-table", StringComparison.Ordinal)).Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(TextNotices))]
    public void ANoticeOfPlainParagraphsGivesThePlanOfItsText(string name)
    {
        var document = new WordDocument();
        foreach (var line in LinesOf(name)) document.Say(line);
        Plan(document).ShouldBe(Meant(name));
    }

    [Theory]
    [InlineData("province-three-levels.txt")]
    [InlineData("articles-gb18030.txt")]
    public void ANoticeWithAutomaticNumbersGivesThePlanOfItsText(string name)
    {
        var document = new WordDocument(numbering: Lists);
        var numbered = 0;
        foreach (var line in LinesOf(name))
        {
            var (list, rest) = Numbered(line);
            document.Say(rest, list);
            numbered += list.Length > 0 ? 1 : 0;
        }

        numbered.ShouldBeGreaterThan(15);
        Plan(document).ShouldBe(Meant(name));
    }

    [Fact]
    public void ATableWithMergedCellsGivesThePlanOfItsText()
    {
        const string name = "pipe-table-section-rows.md";
        var document = new WordDocument("<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:name w:val=\"heading 1\"/></w:style>");
        var table = new List<string>();
        foreach (var line in LinesOf(name).Append(""))
        {
            if (line.StartsWith('|'))
            {
                if (!line.Contains("---", StringComparison.Ordinal)) table.Add(TableRowOf(line));
                continue;
            }

            if (table.Count > 0) document.Add($"<w:tbl>{string.Concat(table)}</w:tbl>");
            table.Clear();
            document.Say(line.TrimStart('#', ' '), line.StartsWith('#') ? Style("h") : "");
        }

        WithoutLines(Plan(document)).ShouldBe(WithoutLines(Meant(name)));
    }

    [Fact]
    public void TrackedChangesSoftBreaksAndPageFurnitureLeaveThePlanAsItIs()
    {
        const string name = "province-three-levels.txt";
        var document = new WordDocument().Part("header1", "header", "w:hdr", Paragraph("江西省人民政府公报")).Part("footer1", "footer", "w:ftr", Paragraph("— 1 —"));
        foreach (var line in LinesOf(name)) document.Add(Edited(line));
        Plan(document).ShouldBe(Meant(name));
    }

    // The first half as it stood, something struck out, the second half inserted, a page break between.
    private static string Edited(string line)
    {
        var half = line.Length / 2;
        return $"<w:p>{Run(line[..half])}<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>县教育局</w:delText></w:r></w:del><w:r><w:br w:type=\"page\"/></w:r><w:ins w:id=\"2\" w:author=\"a\">{Run(line[half..])}</w:ins></w:p>";
    }

    private static (string List, string Words) Numbered(string line)
    {
        var text = line.TrimStart('　', ' ');
        foreach (var (pattern, list) in ((Regex, string)[])[(Section(), List(1)), (Bracketed(), List(1, 1)), (Digits(), List(2)), (Chapter(), List(3)), (Article(), List(4))])
        {
            if (pattern.Match(text) is { Success: true } match) return (list, text[match.Length..]);
        }

        return ("", line);
    }

    // A cell that carries on the one above is merged with it; a row of one cell reaches over the whole width.
    private static string TableRowOf(string line)
    {
        string[] cells = [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim().Replace("**", "", StringComparison.Ordinal))];
        return cells.Count(cell => cell.Length > 0) == 1 && cells[0].Length > 0
            ? Row(Cell(cells[0], $"<w:gridSpan w:val=\"{cells.Length}\"/>"))
            : Row([.. cells.Select(cell => Cell(cell, cell.Length == 0 ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>"))]);
    }

    private static string Plan(WordDocument document)
    {
        var read = NoticeReader.Read(document.Bytes(), "notice.docx");
        read.Refusal.ShouldBeNull();
        return PlanJson.Write(read with { Warnings = [] });
    }

    private static string[] LinesOf(string name) => [.. RawLines.Split(TextDecoding.Decode(File.ReadAllBytes(PathOf(name)))!)];

    private static string Meant(string name) => File.ReadAllText(NoticeFiles.Expected(PathOf(name)));

    private static string PathOf(string name) => NoticeFiles.Real.Single(path => Path.GetFileName(path) == name);

    private static string WithoutLines(string plan) => Places().Replace(plan, "");

    [GeneratedRegex("^[一二三四五六七八九十]+、")]
    private static partial Regex Section();

    [GeneratedRegex("^（[一二三四五六七八九十]+）")]
    private static partial Regex Bracketed();

    [GeneratedRegex("^[0-9]+[.．] ?")]
    private static partial Regex Digits();

    [GeneratedRegex("^第[一二三四五六七八九十]+章[　 ]*")]
    private static partial Regex Chapter();

    [GeneratedRegex("^第[一二三四五六七八九十]+条[　 ]*")]
    private static partial Regex Article();

    [GeneratedRegex("\"lines\": \\[[^\\]]*\\]")]
    private static partial Regex Places();
}
