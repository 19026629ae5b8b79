using Duban.Dialogs.CheckIns;
using Duban.Plans.Progress;

namespace Duban.Bot.Tests.CheckIns;

/// <summary>Empty words are told from a report (L18).</summary>
public sealed class SubstanceTests
{
    [Theory]
    [InlineData("培训做了两场")]
    [InlineData("10月8日召开推进会")]
    [InlineData("《裁量基准》征求意见")]
    [InlineData("方案已印发")]
    [InlineData("走访了企业")]
    [InlineData("two workshops held")]
    public void AFactANumberADocumentOrADayIsSubstance(string progress) => Substance.Has(new Draft { Progress = progress }).ShouldBeTrue();

    [Theory]
    [InlineData("正在有序推进")]
    [InlineData("高度重视，扎实推进，进一步加强领导")]
    [InlineData("work is moving forward steadily")]
    [InlineData("")]
    public void EmptyWordsAreNone(string progress) => Substance.Has(new Draft { Progress = progress }).ShouldBeFalse();

    [Fact]
    public void AFileOrAReasonForNoProgressIsEnough()
    {
        Substance.Has(new Draft { Progress = "正在推进", Evidence = [new Evidence("1", "list.csv", "00")] }).ShouldBeTrue();
        Substance.Has(new Draft { IsNoProgress = true }).ShouldBeTrue();
    }
}
