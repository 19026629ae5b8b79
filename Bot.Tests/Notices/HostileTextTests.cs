using System.Text;
using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Notices;

/// <summary>Texts made to cost much: each is read within the limit, which only a cost that grows with the square would pass.</summary>
public sealed class HostileTextTests
{
    private const int Limit = 90_000;

    [Theory(Timeout = Limit)]
    [InlineData("〔\n", 100_000)]
    [InlineData("（\n", 100_000)]
    [InlineData("《\n", 100_000)]
    [InlineData("【", 6_000)]
    [InlineData("{", 6_000)]
    [InlineData("\n", 1_000_000)]
    [InlineData("7", 5_000_000)]
    [InlineData("全面推进各项改革，", 190_000)]
    [InlineData("改\u200B革", 500_000)]
    [InlineData("<table><tr><td>", 100_000)]
    [InlineData("<div><p>", 100_000)]
    [InlineData("<table><tr><td rowspan=1000000 colspan=1000000>县</td></tr></table>\n", 2_000)]
    public async Task ReadEndsInAPlanOrARefusal(string piece, int times)
    {
        var text = "县2022年工作安排的通知\n\n（一）" + new StringBuilder().Insert(0, piece, times);
        foreach (var name in new[] { "a.md", "a.txt" })
        {
            var result = await Task.Run(() => NoticeReader.Read(Encoding.UTF8.GetBytes(text), name), TestContext.Current.CancellationToken);
            (result.Plan is null).ShouldBe(result.Refusal is not null);
        }
    }

    [Fact(Timeout = Limit)]
    public async Task ReadFindsTwentyThousandItems()
    {
        var items = Enumerable.Range(1, 20_000).Select(number => $"第{number}条 深化改革第{number}项。6月底前完成。〔牵头单位：县司法局；责任单位：各乡镇（街道）〕");
        var text = "县2022年工作安排\n" + string.Join('\n', items);
        var result = await Task.Run(() => NoticeReader.Read(Encoding.UTF8.GetBytes(text), "a.txt"), TestContext.Current.CancellationToken);
        result.Plan!.Items.Length.ShouldBe(20_000);
        result.Plan.Items[^1].Number.ShouldBe(20_000);
    }
}
