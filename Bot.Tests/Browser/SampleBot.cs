using Duban.Bot.Channels.AdaptiveCards;
using Duban.Dialogs.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Tests.Browser;

/// <summary>A bot with three answers of real length, to look at the page without the program behind it.</summary>
internal sealed class SampleBot : ActivityHandler
{
    private const string Source = "开江府发〔2021〕24号 · 第13项 · 第79–81行";

    private static readonly string[] Questions = ["第13项由哪些单位牵头？", "司法局牵头哪些", "普安镇有哪些任务", "有哪些事项？"];

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var isEnglish = ((ITurnContext)turnContext).Activity.Locale?.StartsWith("en", StringComparison.Ordinal) == true;
        var greeting = isEnglish
            ? "Hello, I am Duban. Ask me who leads an item of the notice, what it says or by when it is due."
            : "您好，我是督办助手。可以问我某项任务由谁牵头、写了什么、何时完成，例如：";
        var reply = MessageFactory.Text(greeting);
        reply.SuggestedActions = Suggest(Questions);
        await turnContext.SendActivityAsync(reply, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var text = turnContext.Activity.Text ?? "";
        var (answer, card) = text.Contains("司法局", StringComparison.Ordinal) ? Led() : text.Contains("which", StringComparison.Ordinal) ? English() : Lead();
        var reply = MessageFactory.Text(answer);
        reply.TextFormat = TextFormatTypes.Plain;
        reply.Attachments =
        [
            new Attachment
            {
                ContentType = AdaptiveCardWriter.ContentType,
                Content = AdaptiveCardWriter.Write(card, CardHost.WebChat, new CardWords("zh-Hans", count => $"…共 {count} 项")),
            },
        ];
        reply.SuggestedActions = Suggest("那责任单位呢？", "什么时候完成？");
        await turnContext.SendActivityAsync(reply, cancellationToken);
    }

    private static (string, Card) Lead() => ("第13项“推进行政执法规范化建设”由县司法局牵头。", new Card
    {
        Title = "第13项 推进行政执法规范化建设",
        Facts = [new("牵头单位", "县司法局"), new("责任单位", "各行政执法部门（单位）、各乡镇（街道）"), new("完成时限", "2021年12月31日")],
        Paragraphs = [new("全面严格落实行政执法公示、执法全过程记录、重大执法决定法制审核制度，统一执法程序、文书和案卷标准。", IsQuote: true)],
        Source = Source,
        Buttons = [new("全文", "第13项说了什么？"), new("责任单位", "第13项的责任单位有哪些？")],
    });

    private static (string, Card) English() => ("Item 13 is led by 县司法局 (County Justice Bureau).", new Card
    {
        Title = "Item 13 · 推进行政执法规范化建设",
        Facts = [new("Lead", "县司法局"), new("Responsible", "各行政执法部门（单位）、各乡镇（街道）")],
        Paragraphs = [new("全面严格落实行政执法公示、执法全过程记录、重大执法决定法制审核制度。", IsQuote: true)],
        Source = Source,
        Buttons = [new("Full text", "What does item 13 say?")],
    });

    private static (string, Card) Led() => ("县司法局牵头3项：第1项、第13项、第17项。", new Card
    {
        Title = "县司法局牵头的事项",
        Subtitle = "共 3 项",
        Rows =
        [
            new("第1项", "深入学习宣传贯彻习近平法治思想", "第1项"), new("第13项", "推进行政执法规范化建设", "第13项"),
            new("第17项", "强化行政复议监督功能，推进行政复议规范化、专业化、信息化建设", "第17项"),
        ],
        Source = "开江府发〔2021〕24号",
    });

    private static SuggestedActions Suggest(params string[] questions) =>
        new() { Actions = [.. questions.Select(question => new CardAction(ActionTypes.ImBack, question, value: question))] };
}
