using System.Text;
using Duban.Plans;
using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Notices;

public sealed class NoticeWriterTests
{
    public static TheoryData<string> Notices => [.. NoticeFiles.All.Select(path => Path.GetRelativePath(Checkout.Root, path)), "seeds/kaijiang-2021-24.md"];

    [Theory]
    [MemberData(nameof(Notices))]
    public void WriteGivesANoticeThatReadsBackAsTheSamePlan(string notice)
    {
        var plan = SampleNotices.Read(Path.Combine(Checkout.Root, notice)).Plan!;
        var written = NoticeWriter.Write(plan);
        Comparable(ReadBack(written)).ShouldBe(Comparable(plan), written);
    }

    [Fact]
    public void WriteIsTheSameAfterReadingBack()
    {
        var written = NoticeWriter.Write(SampleNotices.Read(SampleNotices.Seed).Plan!);
        NoticeWriter.Write(ReadBack(written)).ShouldBe(written);
    }

    [Fact]
    public void WriteShowsTheNoticeAsOneWouldTypeIt()
    {
        var plan = ReadBack("示例县2022年重点工作安排\n示府发〔2022〕3号\n\n一、改革\n（一）深化改革。推进“<试点>”。\n1.建账；\n2.销号。\n〔牵头单位：县司法局；责任单位：县财政局等各部门；完成时限：6月底前〕\n（二）强化落实。\n示例县人民政府\n2022年3月1日\n");
        NoticeWriter.Write(plan).ShouldBe("""
            # 示例县2022年重点工作安排

            示府发〔2022〕3号

            ## 一、改革

            ### （一）深化改革

            　　牵头单位：县司法局

            　　责任单位：县财政局、各部门

            　　完成时限：6月底前

            　　推进“&lt;试点>”。

            　　1.建账；

            　　2.销号。

            ### （二）强化落实

            　　示例县人民政府

            　　2022年3月1日

            """);
    }

    [Fact]
    public void WriteKeepsTheDayWhereTheWordsAreNobodys()
    {
        var item = new PlanItem { Number = 1, Title = "修路", Text = "全线贯通。", Lines = default, Deadlines = [new("国庆之前", new DateOnly(2022, 9, 30)), new("2025年", new DateOnly(2025, 12, 31))] };
        var plan = new Plan { Title = "示例县2022年重点工作安排", Year = 2022, Items = [item, item with { Number = 2, Deadlines = [] }] };
        ReadBack(NoticeWriter.Write(plan)).Items[0].Deadlines.ShouldBe([new("2022年9月30日前", new DateOnly(2022, 9, 30)), new("2025年", new DateOnly(2025, 12, 31))]);
    }

    internal static Plan ReadBack(string notice) => NoticeReader.Read(Encoding.UTF8.GetBytes(notice), "written.md").Plan!;

    /// <summary>The plan without what a written notice doesn't keep: lines and labels.</summary>
    internal static string Comparable(Plan plan) =>
        PlanJson.Write(new ReadResult { Plan = plan with { Items = [.. plan.Items.Select(item => item with { Lines = default, Label = null })] } });
}
