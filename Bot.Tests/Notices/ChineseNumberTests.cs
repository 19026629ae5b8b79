using CsCheck;
using Duban.Plans;

namespace Duban.Bot.Tests.Notices;

public sealed class ChineseNumberTests
{
    [Theory]
    [InlineData("一", 1)]
    [InlineData("十", 10)]
    [InlineData("十三", 13)]
    [InlineData("二十", 20)]
    [InlineData("九十九", 99)]
    [InlineData("廿三", 23)]
    [InlineData("卅一", 31)]
    [InlineData("一百", 100)]
    [InlineData("一百零五", 105)]
    [InlineData("一百二十", 120)]
    [InlineData("两千", 2000)]
    [InlineData("二〇二一", 2021)]
    [InlineData("二○二一", 2021)]
    [InlineData("兩萬", 20000)]
    [InlineData("壹拾貳", 12)]
    public void ParseReadsEveryWriting(string numeral, int number) => ChineseNumber.Parse(numeral).ShouldBe(number);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("13")]
    [InlineData("甲")]
    [InlineData("十三项")]
    [InlineData("三五十")]
    [InlineData("九九九九九九九九九九九九九九九九九九")]
    public void ParseRefusesWhatIsNoNumeral(string? text) => ChineseNumber.Parse(text).ShouldBeNull();

    [Fact]
    public void ParseReadsBackWhatFormatWrites() =>
        Gen.Int[0, 9999].Sample(number => ChineseNumber.Parse(ChineseNumber.Format(number)) == number);

    [Fact]
    public void FormatWritesAsPeopleDo() =>
        new[] { 0, 10, 13, 20, 105, 120, 2021 }.Select(ChineseNumber.Format)
            .ShouldBe(["零", "十", "十三", "二十", "一百零五", "一百二十", "二千零二十一"]);
}
