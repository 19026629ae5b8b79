using Duban.Plans.Notices;
using Duban.Plans.Notices.Formats;
using Duban.Plans.Notices.Formats.Word;
using static Duban.Bot.Tests.Notices.Formats.Word.WordDocument;

namespace Duban.Bot.Tests.Notices.Formats.Word;

/// <summary>What of a Word document is text, and how it is counted.</summary>
public sealed class WordFileTests
{
    private const string Lists = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%3"/><w:isLgl/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="第%1条"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
        <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>
        """;

    [Fact]
    public void ParagraphsAreCountedEmptyOnesToo() =>
        Lines(new WordDocument().Say("甲").Say("").Say("乙")).ShouldBe([(1, "甲"), (2, ""), (3, "乙")]);

    [Fact]
    public void AutomaticNumbersStandBeforeTheWords() =>
        Texts(new WordDocument(numbering: Lists).Say("总则", List(1)).Say("任务", List(1, 1)).Say("任务", List(1, 1)).Say("要点", List(1, 2)).Say("附则", List(1)).Say("任务", List(1, 1)))
            .ShouldBe(["一、总则", "（一）任务", "（二）任务", "1.1要点", "二、附则", "（一）任务"]);

    [Fact]
    public void ListsOfOnePatternCountOnUnlessTheyStartAnew() =>
        Texts(new WordDocument(numbering: Lists).Say("甲", List(2)).Say("乙", List(5)).Say("丙", List(3)).Say("丁", List(3))).ShouldBe(["第1条甲", "第2条乙", "第5条丙", "第6条丁"]);

    [Fact]
    public void BulletsLeaveNoSign() => Texts(new WordDocument(numbering: Lists).Say("要点", List(4))).ShouldBe(["要点"]);

    [Theory]
    [InlineData("decimalEnclosedCircle", 12, "⑫")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("chineseLegalSimplified", 21, "贰拾壹")]
    [InlineData("upperRoman", 14, "XIV")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("decimalFullWidth", 10, "１０")]
    [InlineData("chineseCountingThousand", 105, "一百零五")]
    [InlineData("decimalEnclosedParen", 2, "⑵")]
    [InlineData("none", 2, "")]
    public void NumbersAreWrittenAsTheListAsks(string format, int start, string number)
    {
        var list = $"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        Texts(new WordDocument(numbering: list).Say("、甲", List(1))).ShouldBe([number + "、甲"]);
    }

    [Fact]
    public void StylesGiveNumbersAndHeadingsToWhatIsBasedOnThem()
    {
        var styles = $"<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr>{List(1)}<w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"own\"><w:name w:val=\"县府标题\"/><w:basedOn w:val=\"1\"/></w:style>";
        var line = Read(new WordDocument(styles, Lists).Say("总则", Style("own"))).Blocks.OfType<TextLine>().Single();
        (line.Text, line.HeadingLevel).ShouldBe(("一、总则", 1));
    }

    [Fact]
    public void AListCanSayToWhichLevelAStyleBelongs()
    {
        var lists = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"top\"/><w:lvlText w:val=\"第%1章\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"low\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        var numbered = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        var styles = $"<w:style w:type=\"paragraph\" w:styleId=\"top\">{numbered}</w:style><w:style w:type=\"paragraph\" w:styleId=\"low\"><w:basedOn w:val=\"top\"/>{numbered}</w:style>";
        Texts(new WordDocument(styles, lists).Say("甲", Style("top")).Say("乙", Style("low")).Say("丙", Style("low"))).ShouldBe(["第1章甲", "1.1乙", "1.2丙"]);
    }

    [Fact]
    public void AParagraphCanRefuseItsStylesNumber() =>
        Texts(new WordDocument($"<w:style w:type=\"paragraph\" w:styleId=\"n\"><w:pPr>{List(1)}</w:pPr></w:style>", Lists).Say("总则", Style("n") + List(0))).ShouldBe(["总则"]);

    [Fact]
    public void ASoftBreakEndsTheLineAndNotTheParagraph() =>
        Lines(new WordDocument().Say("标题\n牵头单位：县司法局").Say("下一段")).ShouldBe([(1, "标题"), (1, "牵头单位：县司法局"), (2, "下一段")]);

    [Fact]
    public void InsertionsAreTextAndDeletionsAreNot() =>
        Texts(new WordDocument().Add($"<w:p>{Run("县")}<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>教育</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\">{Run("财政")}</w:ins>{Run("局")}</w:p>"))
            .ShouldBe(["县财政局"]);

    [Fact]
    public void AStruckOutParagraphEndJoinsTwoParagraphs() =>
        Lines(new WordDocument().Add($"<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr>{Run("县财")}</w:p>").Say("政局")).ShouldBe([(2, "县财政局")]);

    [Fact]
    public void HiddenTextAndFieldCodesAreNoText() =>
        Texts(new WordDocument().Add($"<w:p>{Run("甲")}{Run("密", "<w:vanish/>")}<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{Run("3")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"))
            .ShouldBe(["甲3"]);

    [Fact]
    public void HeadersAndFootersAreLeftOut() =>
        Texts(new WordDocument().Part("header1", "header", "w:hdr", Paragraph("页眉")).Part("footer1", "footer", "w:ftr", Paragraph("— 1 —")).Say("正文")).ShouldBe(["正文"]);

    [Fact]
    public void ATableOfContentsIsLeftOutWithAWarning()
    {
        var read = Read(new WordDocument("<w:style w:type=\"paragraph\" w:styleId=\"T1\"><w:name w:val=\"toc 1\"/></w:style>").Say("一、总则 1", Style("T1")).Say("一、总则"));
        read.Blocks.OfType<TextLine>().Select(line => (line.Number, line.Text)).ShouldBe([(2, "一、总则")]);
        read.Warnings.ShouldHaveSingleItem().ShouldBe(new Warning(1, WarningTexts.WordContents("一、总则 1")));
    }

    [Fact]
    public void AFootnoteIsNamedInAWarning()
    {
        var notes = $"<w:footnote w:id=\"2\">{Paragraph("以最新规定为准")}</w:footnote>";
        var read = Read(new WordDocument().Part("footnotes", "footnotes", "w:footnotes", notes).Add($"<w:p>{Run("正文")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"));
        read.Warnings.ShouldHaveSingleItem().Message.ShouldBe(WarningTexts.WordNote("以最新规定为准"));
    }

    [Fact]
    public void ATextBoxIsReadOnceThoughItIsWrittenTwice()
    {
        var box = $"<wp:inline><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx><w:txbxContent>{Paragraph("框中文字")}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline>";
        var old = $"<w:pict><v:textbox><w:txbxContent>{Paragraph("框中文字")}</w:txbxContent></v:textbox></w:pict>";
        Texts(new WordDocument().Add($"<w:p>{Run("正文")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r></w:p>"))
            .ShouldBe(["正文", "框中文字"]);
    }

    [Fact]
    public void ContentControlsAndLinksAreText() =>
        Texts(new WordDocument().Add($"<w:sdt><w:sdtContent><w:p><w:hyperlink>{Run("县司法局")}</w:hyperlink><w:sdt><w:sdtContent>{Run("牵头")}</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>"))
            .ShouldBe(["县司法局牵头"]);

    [Fact]
    public void MergedCellsAreRepeatedInEachPlace()
    {
        var table = $"<w:tbl>{Row(Cell("甲"), Cell("乙", "<w:gridSpan w:val=\"2\"/>"))}{Row(Cell("丙", "<w:vMerge w:val=\"restart\"/>"), Cell("丁"), Cell("戊"))}{Row(Cell("", "<w:vMerge/>"), Cell("己"), Cell("庚\n辛"))}</w:tbl>";
        var rows = Read(new WordDocument().Say("表").Add(table)).Blocks.OfType<TableRow>().ToList();
        rows.Select(row => string.Join('|', row.Cells)).ShouldBe(["甲|乙|乙", "丙|丁|戊", "丙|己|庚\n辛"]);
        rows.Select(row => (row.Lines.First, row.Lines.Last)).ShouldBe([(2, 3), (4, 6), (7, 10)]);
    }

    [Fact]
    public void ATableOfOneCellIsAFrameAroundText() =>
        Texts(new WordDocument().Add($"<w:tbl>{Row(Cell("框里的\n通知"))}</w:tbl>")).ShouldBe(["框里的", "通知"]);

    [Fact]
    public void AutomaticNumbersInCellsCount()
    {
        var table = $"<w:tbl>{Row($"<w:tc>{Paragraph("", List(2))}</w:tc>", Cell("任务甲"))}{Row($"<w:tc>{Paragraph("", List(2))}</w:tc>", Cell("任务乙"))}</w:tbl>";
        Read(new WordDocument(numbering: Lists).Add(table)).Blocks.OfType<TableRow>().Select(row => row.Cells[0].Text).ShouldBe(["第1条", "第2条"]);
    }

    private static IEnumerable<(int Number, string Text)> Lines(WordDocument document) => Read(document).Blocks.OfType<TextLine>().Select(line => (line.Number, line.Text));

    private static IEnumerable<string> Texts(WordDocument document) => Lines(document).Select(line => line.Text);

    private static DocumentText Read(WordDocument document)
    {
        var read = new WordFile().Read(document.Bytes());
        read.Refusal.ShouldBeNull();
        return read;
    }
}
