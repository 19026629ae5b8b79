using System.Text;
using Duban.Plans;
using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Notices;

public sealed class BrokenLineTests
{
    [Theory]
    [InlineData("〔\n牵头单位：县水利局；责任单位：县司法局〕")]
    [InlineData("〔\n\n　　牵头单位：县水利局；责任单位：县司法局〕")]
    [InlineData("（\n牵头单位：县水利局；责任单位：县司法局）")]
    public void AClauseWhoseBracketStandsAtALinesEndIsOne(string clause)
    {
        var item = FirstItem(clause);
        item.Text.ShouldBe("汛前查清险工险段。");
        Names(item).ShouldBe(["县水利局", "县司法局"]);
    }

    [Theory]
    [InlineData("责任单位：县城建办\n公室、县水利局")]
    [InlineData("〔责任单位：县城建办\n公室、县水利局〕")]
    [InlineData("〔责任单位：县城建办 公室、县水利局〕")]
    public void ANameTornInItsLastWordIsOne(string clause) =>
        Names(FirstItem(clause)).ShouldBe(["县城建办公室", "县水利局"]);

    private static IEnumerable<string> Names(PlanItem item) => item.Duties.Select(duty => duty.Name);

    private static PlanItem FirstItem(string clause)
    {
        var text = $"示例县2022年水利工作要点\n\n1.加强巡查。汛前查清险工险段。{(clause[0] == '责' ? "\n" : "")}{clause}\n\n2.加强宣传。全面普法。〔责任单位：县司法局〕\n";
        return NoticeReader.Read(Encoding.UTF8.GetBytes(text), "notice.txt").Plan!.Items[0];
    }
}
