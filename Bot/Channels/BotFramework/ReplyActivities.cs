using Duban.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>A reply as an activity: text, the card where there is one, suggested questions.</summary>
internal static class ReplyActivities
{
    public static IMessageActivity Of(Reply reply, string channel)
    {
        var activity = MessageFactory.Text(reply.Text);
        activity.TextFormat = TextFormatTypes.Plain;
        activity.Locale = reply.Language == "en" ? "en-US" : "zh-CN";
        activity.InputHint = InputHints.AcceptingInput;
        // CARD
        if (!reply.Suggestions.IsEmpty) activity.SuggestedActions = Suggested(reply);
        return activity;
    }

    private static SuggestedActions Suggested(Reply reply) => new()
    {
        Actions = [.. reply.Suggestions.Select(says => new CardAction { Type = ActionTypes.ImBack, Title = says, Value = says })],
    };
}
