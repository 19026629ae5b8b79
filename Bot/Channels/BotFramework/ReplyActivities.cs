using Duban.Bot.Channels.AdaptiveCards;
using Duban.Dialogs;
using Duban.Dialogs.Cards;
using Duban.Dialogs.Wording;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>A reply as an activity: text, the card where there is one, suggested questions.</summary>
internal static class ReplyActivities
{
    public static IMessageActivity Of(Reply reply, string channel)
    {
        var card = reply.Card is null ? null : Written(reply.Card, reply.Language, channel);
        var activity = MessageFactory.Text(card is null ? reply.Text : reply.Brief ?? reply.Text);
        activity.TextFormat = TextFormatTypes.Plain;
        activity.Locale = reply.Language == "en" ? "en-US" : "zh-CN";
        activity.InputHint = InputHints.AcceptingInput;
        if (card is not null) activity.Attachments = [new Attachment { ContentType = AdaptiveCardWriter.ContentType, Content = card }];
        if (!reply.Suggestions.IsEmpty) activity.SuggestedActions = Suggested(reply);
        return activity;
    }

    private static Dictionary<string, object?>? Written(Card card, string language, string channel)
    {
        var host = channel == Microsoft.Bot.Connector.Channels.Msteams ? CardHost.Teams : CardHost.WebChat;
        var words = new CardWords(language, count => Texts.In(language).Say("more", ("count", count)));
        return AdaptiveCardWriter.Write(card, host, words);
    }

    private static SuggestedActions Suggested(Reply reply) => new()
    {
        Actions = [.. reply.Suggestions.Select(says => new CardAction { Type = ActionTypes.ImBack, Title = says, Value = says })],
    };
}
