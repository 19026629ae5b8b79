using System.Text;
using Duban.Plans;
using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Notices;

public sealed class NoticeReaderTests
{
    private const string Notice = "示例县人民政府2022年重点工作安排\n\n一、改革\n\n（一）深化改革。2022年6月底前完成。〔牵头单位：县司法局；责任单位：县财政局〕\n\n（二）强化落实。全面落实。〔责任单位：县审计局〕\n";

    static NoticeReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void ReadUnderstandsEveryEncoding()
    {
        var expected = PlanJson.Write(Read(Encoding.UTF8.GetBytes(Notice)));
        Encoding[] encodings = [new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, new UnicodeEncoding(false, false), new UnicodeEncoding(true, false), Encoding.GetEncoding("GB18030")];
        foreach (var encoding in encodings)
        {
            PlanJson.Write(Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Notice)])).ShouldBe(expected, encoding.EncodingName);
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void ReadUnderstandsEveryLineEnd(string end) =>
        PlanJson.Write(Read(Notice.Replace("\n", end, StringComparison.Ordinal))).ShouldBe(PlanJson.Write(Read(Notice)));

    [Fact]
    public void ReadRefusesAnUnsupportedFormat() =>
        NoticeReader.Read(Encoding.UTF8.GetBytes(Notice), "notice.exe").Refusal.ShouldBe(WarningTexts.UnsupportedFormat(".exe"));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public void ReadRefusesWhatIsEmpty(string text) => Read(text).Refusal.ShouldBe(WarningTexts.EmptyFile);

    [Theory]
    [InlineData("今天天气很好，我们去公园散步。\n看到了很多花。")]
    [InlineData("The quick brown fox jumps over the lazy dog.")]
    [InlineData("function main() { return 1; }")]
    [InlineData("我的旅行计划\n1. 去北京。\n2. 去上海。")]
    [InlineData("红烧肉做法\n1. 五花肉切块。\n2. 加水炖煮。")]
    public void ReadRefusesWhatIsNoNotice(string text) => Read(text).Refusal.ShouldBe(WarningTexts.NoNotice);

    [Fact]
    public void ReadRefusesBytesThatAreNoText() =>
        NoticeReader.Read(Enumerable.Range(0, 4000).Select(i => (byte)(i * 37 % 32)).ToArray(), "a.md").Refusal.ShouldBe(WarningTexts.NoText);

    [Fact]
    public void ReadOfAHugeNoticeTakesSeconds()
    {
        var item = "（{0}）深化改革第{0}项。全面落实各项改革任务，2022年6月底前完成。〔牵头单位：县司法局；责任单位：县财政局、县审计局等县级有关部门（单位），各乡镇（街道）〕\n\n";
        var text = new StringBuilder("示例县2022年重点工作安排\n\n");
        for (var i = 1; text.Length < 1_800_000; i++)
        {
            text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, item, ChineseNumber.Format(i % 99 + 1));
        }

        Timed(text.ToString()).ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData("县", 700_000)]
    [InlineData("（", 6_000)]
    [InlineData("〔牵头单位：", 6_000)]
    [InlineData("《", 6_000)]
    [InlineData("由县司法局，", 60_000)]
    [InlineData("县司法局和", 60_000)]
    [InlineData("（一）", 60_000)]
    [InlineData("2021年", 100_000)]
    [InlineData("1.", 100_000)]
    [InlineData("|", 100_000)]
    [InlineData("<td>", 100_000)]
    [InlineData("（一）〔责任单位：县司法局\n", 6_000)]
    public void ReadOfHostileTextEndsCleanly(string piece, int times) =>
        Timed("县2022年工作安排的通知\n\n（一）" + new StringBuilder().Insert(0, piece, times)).ShouldBeLessThan(TimeSpan.FromSeconds(20));

    private static ReadResult Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static ReadResult Read(byte[] bytes) => NoticeReader.Read(bytes, "notice.md");

    // The limits are wide, for other work may share the machine; what they catch is time that grows with the square of the text.
    private static TimeSpan Timed(string text)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Read(text);
        return watch.Elapsed;
    }
}
