using CsCheck;
using Duban.Bot.Language;

namespace Duban.Bot.Tests.Language;

public sealed class OutgoingTests
{
    [Theory]
    [InlineData("打13800000000", "打***********")]
    [InlineData("打１３８００００００００", "打***********")]
    [InlineData("+86 138-0000-0000找我", "*****************找我")]
    [InlineData("座机(0818)522 2222", "座机**************")]
    [InlineData("身份证51172319800101123X的", "身份证******************的")]
    [InlineData("511723 19800101 1231", "********************")]
    [InlineData("发a.b-c@county.gov.cn或", "发*******************或")]
    [InlineData("发 a@b.cn 或", "发 ****** 或")]
    [InlineData("微信联系lisi＠qq.com", "微信联系***********")]
    [InlineData("开江府发〔2021〕24号第13项", "开江府发〔2021〕24号第13项")]
    [InlineData("which of the 20 items, by 2021", "which of the 20 items, by 2021")]
    public void WhatIdentifiesSomebodyIsMaskedLetterByLetter(string text, string outgoing) => Outgoing.Text(text).ShouldBe(outgoing);

    [Fact]
    public void OnlyTheBeginningLeaves() => Outgoing.Text(new string('法', 3000)).Length.ShouldBe(500);

    [Fact]
    public void HalfASurrogatePairDoesNotLeave() => Outgoing.Text(new string('法', 499) + "😀").ShouldEndWith("法\uFFFD");

    [Fact]
    public void NoLongNumberEverLeaves() =>
        Gen.Select(Gen.String, Gen.Char['0', '9'].Array[7, 25], Gen.String)
            .Sample((before, digits, after) => Outgoing.Text(before + new string(digits) + after).All(letter => !char.IsDigit(letter)) || before.Concat(after).Any(char.IsDigit));
}
