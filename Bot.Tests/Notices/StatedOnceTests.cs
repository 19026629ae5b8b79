using System.Text;
using Duban.Plans;
using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Notices;

/// <summary>What a notice states once for the items that follow, wherever it stands.</summary>
public sealed class StatedOnceTests
{
    [Theory]
    [InlineData("三、落实\n（以下均需各乡镇（街道）落实，不再列出）\n")]
    [InlineData("三、落实（以下均需各乡镇（街道）落实，不再列出）\n")]
    public void AnAssignmentUnderASectionHoldsForTheItemsAfterIt(string section)
    {
        var result = Read($"示例县2022年重点工作安排\n一、改革\n（一）深化改革。推进试点。〔责任单位：县司法局〕\n{section}（二）强化落实。全面落实。〔责任单位：县审计局〕\n");
        Responsible(result).ShouldBe(["县司法局", "县审计局|各乡镇（街道）"]);
        result.Plan!.Sections[^1].Title.ShouldBe("落实");
        result.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void AnAssignmentAcrossATableHoldsForTheRowsAfterIt()
    {
        var result = Read("示例县2022年重点工作清单\n\n|序号|任务|责任单位|\n|---|---|---|\n|1|建设厂房|县司法局|\n|以下均需各乡镇（街道）落实，不再列出|以下均需各乡镇（街道）落实，不再列出|以下均需各乡镇（街道）落实，不再列出|\n|2|修路|县审计局|\n");
        Responsible(result).ShouldBe(["县司法局", "县审计局|各乡镇（街道）"]);
    }

    [Theory]
    [InlineData("示例县人民政府\n2022年3月1日\n", "示例县2022年重点工作安排")]
    [InlineData("2022年3月1日\n示例县人民政府\n", "示例县2022年重点工作安排")]
    public void TheSignerStandsAboveOrBelowTheDay(string signature, string title)
    {
        var plan = Read($"关于印发《{title}》的通知\n\n各乡镇人民政府：\n\n请认真落实。\n\n{signature}\n{title}\n\n一、改革\n（一）深化改革。推进试点。〔责任单位：县司法局〕\n（二）强化落实。全面落实。〔责任单位：县审计局〕\n").Plan!;
        (plan.Title, plan.Issuer, plan.IssuedOn).ShouldBe((title, "示例县人民政府", new DateOnly(2022, 3, 1)));
    }

    [Fact]
    public void ClosingWordsInBracketsAreNoPartOfTheLastItem() =>
        Read("示例县2022年重点工作安排\n（一）深化改革。推进试点。〔责任单位：县司法局〕\n（二）强化落实。全面落实。〔责任单位：县审计局〕\n（公开方式：主动公开）\n（抄送：县委办）\n")
            .Plan!.Items[^1].Text.ShouldBe("全面落实。");

    private static string[] Responsible(ReadResult result) =>
        [.. result.Plan!.Items.Select(item => string.Join('|', item.DutiesOf(DutyRole.Responsible).Select(duty => duty.Name)))];

    private static ReadResult Read(string text) => NoticeReader.Read(Encoding.UTF8.GetBytes(text), "notice.txt");
}
