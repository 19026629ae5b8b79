using System.Text.RegularExpressions;
using Duban.Dialogs.Wording;

namespace Duban.Bot.Tests.Wording;

public sealed partial class TextsTests
{
    private static readonly Texts Chinese = Texts.In("zh-CN");
    private static readonly Texts English = Texts.In("en-GB");

    [Fact]
    public void TheLanguagesHaveTheSameKeys() => English.Keys.ShouldBe(Chinese.Keys, ignoreOrder: true);

    [Fact]
    public void TheLanguagesHaveTheSamePlaceholders() =>
        Chinese.Keys.Where(key => !Placeholders(Chinese[key]).SequenceEqual(Placeholders(English[key]))).ShouldBeEmpty();

    [Fact]
    public void WhatIsFilledInIsNotFilledAgain() =>
        Chinese.Say("find.none", ("topic", "{items}")).ShouldBe("没有事项提到“{items}”。");

    [Fact]
    public void NoTextSaysClockIn() => Chinese.Keys.ShouldAllBe(key => !Chinese[key].Contains("打卡"));

    private static string[] Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value).Distinct().Order()];

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
