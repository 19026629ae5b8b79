using Duban.Plans.Notices;
using Duban.Plans.Notices.Formats;
using Duban.Plans.Notices.Formats.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Duban.Bot.Tests.Notices.Formats.Pdf;

/// <summary>How letters at places become paragraphs and rows.</summary>
public sealed class PdfLayoutTests
{
    private const string Full = "全面落实上级部署健全工作机制压实各方责任确保取得实效";

    [Fact]
    public void LettersDrawnOutOfOrderAreReadFromLeftToRight() =>
        Lines(RawPdf.Text(120, 700, "监管") + RawPdf.Text(88, 700, "加强")).ShouldBe(["加强监管"]);

    [Fact]
    public void ALineThatIsFullGoesOnInTheNextWithoutABlank() =>
        Lines(Body(700, "　　" + Full[2..], Full, "推进。")).ShouldBe(["\u3000\u3000" + Full[2..] + Full + "推进。"]);

    [Fact]
    public void AnIndentedLineBeginsAParagraph() =>
        Lines(Body(700, Full, "　　加强监管。", "　　改进服务。")).ShouldBe([Full, "\u3000\u3000加强监管。", "\u3000\u3000改进服务。"]);

    [Fact]
    public void ASentenceThatGoesOnOverThePageEndIsOneParagraph() =>
        Lines(Body(700, Full, Full) + RawPdf.Text(280, 40, "- 1 -", 10), Body(760, Full, "推进。") + RawPdf.Text(280, 40, "- 2 -", 10))
            .ShouldBe([Full + Full + Full + "推进。"]);

    [Theory]
    [InlineData("— 1 —", "— 2 —")]
    [InlineData("- 1 -", "- 2 -")]
    [InlineData("第1页 共2页", "第2页 共2页")]
    [InlineData("1/2", "2/2")]
    public void APageNumberIsLeftOutAndNamed(string first, string second)
    {
        var text = Read(Body(700, Full, Full) + RawPdf.Text(280, 40, first, 10), Body(650, Full, "推进。") + RawPdf.Text(100, 40, second, 10));

        text.Blocks.Count.ShouldBe(1);
        text.Warnings.Count.ShouldBe(2);
    }

    [Fact]
    public void ARepeatedHeadIsLeftOutAndNamed()
    {
        var text = Read(RawPdf.Text(240, 810, "青石县公报", 10) + Body(700, Full), RawPdf.Text(240, 810, "青石县公报", 10) + Body(700, "推进。"));

        text.Blocks.OfType<TextLine>().ShouldHaveSingleItem().Text.ShouldBe(Full + "推进。");
        text.Warnings.ShouldContain(new Warning(1, WarningTexts.RunningHead("青石县公报")));
    }

    [Fact]
    public void ALineOfTheTextThatTwoPagesBeginWithIsNoHead() =>
        Lines(Body(700, "局，各乡镇（街道））", Full), Body(700, "局，各乡镇（街道））", Full)).Length.ShouldBeGreaterThan(1);

    [Fact]
    public void LettersDrawnTwiceForBoldnessAreReadOnce() =>
        Lines(RawPdf.Text(72, 700, "加强监管") + RawPdf.Text(72.4, 700, "加强监管")).ShouldBe(["加强监管"]);

    [Fact]
    public void ADoubledLetterIsNoBoldness() => Lines(RawPdf.Text(72, 700, "人人参与")).ShouldBe(["人人参与"]);

    [Fact]
    public void TheInvisibleLayerOfAScanIsRead() => Lines(RawPdf.Text(72, 700, "加强监管", before: "3 Tr")).ShouldBe(["加强监管"]);

    [Fact]
    public void RadicalsInPlaceOfLettersAreMended() => Lines(RawPdf.Text(72, 700, "6⽉底前")).ShouldBe(["6月底前"]);

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void ATurnedPageIsReadAsItWasWritten(int turn) =>
        Lines(new PdfFile().Read(RawPdf.OfPagesWith($"/Rotate {turn}", Body(700, Full, "推进。")))).ShouldBe([Full + "推进。"]);

    [Fact]
    public void SlantedWordsAreLeftOutAndNamed()
    {
        var mark = "BT /F 60 Tf 0.7 0.7 -0.7 0.7 150 300 Tm <51855F00> Tj ET\n";

        var text = Read(Body(700, Full, "推进。") + mark);

        Lines(text).ShouldBe([Full + "推进。"]);
        text.Warnings.ShouldHaveSingleItem().Message.ShouldStartWith("slanted");
    }

    [Fact]
    public void TwoColumnsAreReadOneAfterTheOther()
    {
        var drawing = string.Concat(Enumerable.Range(0, 8).Select(i => RawPdf.Text(72, 700 - 20 * i, "左栏文字左栏文字左栏文字一", 16) + RawPdf.Text(320, 700 - 20 * i, "右栏文字右栏文字右栏文字二", 16)));

        var text = string.Concat(Lines(drawing));

        text.LastIndexOf('左').ShouldBeLessThan(text.IndexOf('右'));
    }

    [Fact]
    public void PrivateLettersAreRefusedWithTheAdviceToRunOcr() =>
        Read(RawPdf.Text(72, 700, "\uE001\uE002\uE003\uE004县")).Refusal.ShouldBe(WarningTexts.PdfUnknownLetters);

    [Fact]
    public void AFewPrivateLettersAreNamed() =>
        Read(Body(700, Full, "\uE001推进。")).Warnings.ShouldContain(new Warning(1, WarningTexts.PdfSomeUnknown(1, 1)));

    [Fact]
    public void PagesWithoutLettersAreRefused() => Read("").Refusal.ShouldBe(WarningTexts.EmptyFile);

    [Fact]
    public void AScanIsRefusedWithTheAdviceToRunOcr() => Read(Picture).Refusal.ShouldBe(WarningTexts.PdfScanned);

    [Fact]
    public void AScannedPageAmongOthersIsNamed() => Read(Body(700, Full), Picture).Warnings.ShouldContain(warning => warning.Message == WarningTexts.PdfPageWithoutText(2));

    [Fact]
    public void BlanksBetweenLatinWordsAreKept()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        builder.AddPage(PageSize.A4).AddText("Annual key tasks of 2024, all units", 12, new(72, 700), font);

        Lines(new PdfFile().Read(builder.Build())).ShouldBe(["Annual key tasks of 2024, all units"]);
    }

    [Fact]
    public void ARuledTableGivesRowsWithMergedCellsRepeated()
    {
        // Three columns, two rows; the first cell reaches over both.
        var rules = "72 700 m 372 700 l S 172 660 m 372 660 l S 72 620 m 372 620 l S 72 620 m 72 700 l S 172 620 m 172 700 l S 272 620 m 272 700 l S 372 620 m 372 700 l S\n";

        var rows = Read(rules + RawPdf.Text(76, 655, "类别") + RawPdf.Text(176, 675, "任务") + RawPdf.Text(276, 675, "县教育局") + RawPdf.Text(176, 635, "事项") + RawPdf.Text(276, 635, "县民政局"))
            .Blocks.OfType<TableRow>().ToList();

        rows.Select(row => string.Join('|', row.Cells)).ShouldBe(["类别|任务|县教育局", "类别|事项|县民政局"]);
        rows[1].Cells[0].ShouldBeSameAs(rows[0].Cells[0]);
    }

    private const string Picture = "q 500 0 0 700 40 40 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u00ff EI Q\n";

    // Lines 20 points apart from the left margin; two full-width blanks at the start are an indent.
    private static string Body(double top, params string[] lines) =>
        string.Concat(lines.Select((line, i) => line.StartsWith('　') ? RawPdf.Text(104, top - 24 * i, line.Trim('　')) : RawPdf.Text(72, top - 24 * i, line)));

    private static DocumentText Read(params string[] drawings) => new PdfFile().Read(RawPdf.OfPages(drawings));

    private static string[] Lines(params string[] drawings) => Lines(Read(drawings));

    private static string[] Lines(DocumentText text)
    {
        text.Refusal.ShouldBeNull();
        return [.. text.Blocks.Cast<TextLine>().Select(line => line.Text)];
    }
}
