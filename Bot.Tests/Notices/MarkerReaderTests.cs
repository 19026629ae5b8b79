using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Notices;

public sealed class MarkerReaderTests
{
    [Theory]
    [InlineData("一、总体要求", MarkerKind.HanComma, 1)]
    [InlineData("（十二）加强", MarkerKind.HanParen, 12)]
    [InlineData("( 三 )加强", MarkerKind.HanParen, 3)]
    [InlineData("1. 加强", MarkerKind.Digit, 1)]
    [InlineData("12、加强", MarkerKind.Digit, 12)]
    [InlineData("3．加强", MarkerKind.Digit, 3)]
    [InlineData("（4）加强", MarkerKind.DigitParen, 4)]
    [InlineData("5）加强", MarkerKind.DigitParen, 5)]
    [InlineData("⑥加强", MarkerKind.Circled, 6)]
    [InlineData("第七条 加强", MarkerKind.Article, 7)]
    [InlineData("第二章 部门职责", MarkerKind.Chapter, 2)]
    [InlineData("第三项：加强", MarkerKind.Task, 3)]
    [InlineData("任务四：加强", MarkerKind.Task, 4)]
    [InlineData("2.3 加强", MarkerKind.Dotted, 3)]
    public void TryReadTellsKindAndNumber(string text, MarkerKind kind, int number)
    {
        var marker = MarkerReader.TryRead(TextFolding.Fold(text)).ShouldNotBeNull();
        (marker.Kind, marker.Number).ShouldBe((kind, number));
    }

    [Theory]
    [InlineData("2021年底前完成")]
    [InlineData("1.5亿元")]
    [InlineData("2021.6.30")]
    [InlineData("一是加强领导")]
    [InlineData("三个工作日内")]
    [InlineData("（单位）、各乡镇")]
    [InlineData("第三方评估")]
    [InlineData("工作一线")]
    public void TryReadFindsNoNumberInOrdinaryWords(string text) => MarkerReader.TryRead(TextFolding.Fold(text)).ShouldBeNull();

    [Fact]
    public void TryReadSaysWhereABracketIsLost() =>
        MarkerReader.TryRead(TextFolding.Fold("三）加强")).ShouldNotBeNull().BracketLost.ShouldBeTrue();
}
