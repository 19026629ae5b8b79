using Duban.Bot.Channels.AdaptiveCards;

namespace Duban.Bot.Tests.Channels.AdaptiveCards;

public sealed class CardMarkdownTests
{
    [Theory]
    [InlineData("县司法局（行政复议局）", "县司法局（行政复议局）")]
    [InlineData("13. 推进", @"13\. 推进")]
    [InlineData("一\n2) 二", "一\n2\\) 二")]
    [InlineData("- 点", @"\- 点")]
    [InlineData("# 题", @"\# 题")]
    [InlineData("> 引", @"\> 引")]
    [InlineData("3.5%", "3.5%")]
    [InlineData("2021-10-11", "2021-10-11")]
    [InlineData("*重* _点_ `码` ~删~", @"\*重\* \_点\_ \`码\` \~删\~")]
    [InlineData("[x](https://a.b)", @"\[x\](https://a.b)")]
    [InlineData("<b>&amp;", @"\<b>\&amp;")]
    [InlineData(@"a\b", @"a\\b")]
    [InlineData("{{DATE(2021-10-11T00:00:00Z)}}", @"\{{DATE(2021-10-11T00:00:00Z)}}")]
    public void EscapeMakesMarksLiteralAndLeavesTheRest(string text, string escaped) => CardMarkdown.Escape(text).ShouldBe(escaped);
}
