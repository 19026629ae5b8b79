using CsCheck;
using Duban.Dialogs.Understanding;
using Duban.Plans;

namespace Duban.Bot.Tests.Understanding;

public sealed class ItemNumbersTests
{
    [Theory]
    [InlineData("第13项由哪些单位牵头", 13)]
    [InlineData("第十三条谁牵头", 13)]
    [InlineData("（十三）写了啥", 13)]
    [InlineData("条目5写没写", 5)]
    [InlineData("which units lead item 13", 13)]
    [InlineData("who leads the 31st item", 31)]
    [InlineData("task thirteen", 13)]
    [InlineData("#7 please", 7)]
    [InlineData("20", 20)]
    [InlineData("把十四的责任单位报一下", 14)]
    [InlineData("第廿项", 0)]
    public void ANumberIsFoundInEveryWriting(string text, int number) =>
        Found(text).ShouldBe(number == 0 ? [] : [number], ignoreOrder: true);

    [Theory]
    [InlineData("立法质量那一项")]
    [InlineData("两家一起牵的")]
    [InlineData("“十四五”规划")]
    [InlineData("完成35%")]
    [InlineData("2021年底前")]
    [InlineData("第三部分")]
    [InlineData("开江府发〔2021〕24号是什么文件")]
    public void WhatOnlyLooksLikeANumberIsNone(string text) => Found(text).ShouldBeEmpty();

    [Fact]
    public void SeveralNumbersAreFoundTogether()
    {
        Found("第3、4项和第7项谁负责").ShouldBe([3, 4, 7], ignoreOrder: true);
        Found("第3至5项").ShouldBe([3, 4, 5]);
        Found("items 3 and 4").ShouldBe([3, 4]);
    }

    [Fact]
    public void EveryNumberIsReadBackInArabicAndChinese() => Gen.Int[1, 99].Sample(number =>
    {
        Found($"第{number}项谁牵头").ShouldBe([number]);
        Found($"第{ChineseNumber.Format(number)}项谁牵头").ShouldBe([number]);
        Found($"which units lead item {number}?").ShouldBe([number]);
    });

    private static int[] Found(string text) =>
        [.. Tagger.Tag(Normaliser.Fold(text), Lexicon.For(Support.SeedFacts.Facts), Support.SeedFacts.Today, 2021)
            .Where(mark => mark.Tag is Tags.Number or Tags.LoneNumber).SelectMany(mark => (int[])mark.Value!).Distinct()];
}
