using Duban.Bot.Channels.AdaptiveCards;
using Duban.Dialogs.Cards;

namespace Duban.Bot.Tests.Channels.AdaptiveCards;

/// <summary>Cards and words to write.</summary>
internal static class SomeCard
{
    public static CardWords Words { get; } = new("zh-Hans", count => $"…共 {count} 项");

    public static Card Answer { get; } = new()
    {
        Title = "第13项 推进行政执法规范化建设",
        Subtitle = "2021年度法治政府建设重点工作安排",
        Facts = [new("牵头单位", "县司法局"), new("责任单位", "各行政执法部门（单位）")],
        Paragraphs = [new("牵头单位是县司法局。"), new("1. 严格执行*三项制度*。", IsQuote: true)],
        Rows = [new("第13项", "推进行政执法规范化建设", "第13项是什么？"), new("第14项", "规范_行政_复议")],
        Source = "开江府发〔2021〕24号 第13项，第79–81行",
        Buttons = [new("原文", "第13项的原文是什么？"), new("责任单位", "第13项的责任单位有哪些？")],
    };

    public static Card WithRows(int count, int length) => new()
    {
        Title = "事项",
        Rows = [.. Enumerable.Range(1, count).Select(number => new CardRow($"第{number}项", new string('文', length), $"第{number}项"))],
    };
}
