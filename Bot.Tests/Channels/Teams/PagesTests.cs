using CsCheck;
using Duban.Bot.Channels.Teams;
using Duban.Bot.Tests.Properties;

namespace Duban.Bot.Tests.Channels.Teams;

public sealed class PagesTests
{
    private static readonly Gen<string> Texts = Gen.Select(Any.Of("字", "a", "\n", "\n\n\n\n\n\n\n\n", "😀", "第13项由县司法局牵头，", "👩‍💻", " ").Array[0, 60], string.Concat);

    [Fact]
    public void NothingIsLostButLineBreaksAtTheCutsAndNoPageIsTooLongOrHalf() => Gen.Select(Texts, Gen.Int[2, 40]).Sample((text, limit) =>
    {
        var pages = Pages.Of(text, limit);
        string.Concat(pages).Replace("\n", "", StringComparison.Ordinal).ShouldBe(text.Replace("\n", "", StringComparison.Ordinal));
        foreach (var page in pages)
        {
            page.Length.ShouldBeLessThanOrEqualTo(limit);
            char.IsLowSurrogate(page.FirstOrDefault()).ShouldBeFalse();
            char.IsHighSurrogate(page.LastOrDefault()).ShouldBeFalse();
        }

        if (pages.Length > 1) pages.ShouldAllBe(page => page.Trim('\n').Length > 0);
    }, iter: 20_000);

    [Fact]
    public void ItIsCutWhereALineEnds() => Pages.Of("第一行字\n第二行字\n第三行字", 12).ShouldBe(["第一行字\n第二行字", "第三行字"]);

    [Fact]
    public void WhatFitsIsOnePageAsItIs() => Pages.Of("\n短\n", 12).ShouldBe(["\n短\n"]);

    [Fact]
    public void NothingIsOneEmptyPage() => Pages.Of("", 12).ShouldBe([""]);
}
