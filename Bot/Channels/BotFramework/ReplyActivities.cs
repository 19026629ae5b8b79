using System.Collections.Immutable;
using Duban.Bot.Channels.AdaptiveCards;
using Duban.Bot.Channels.Teams;
using Duban.Dialogs;
using Duban.Dialogs.Wording;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>A reply as activities: text, the card where there is one, suggested questions.</summary>
internal static class ReplyActivities
{
    /// <summary>The activities, one or more; a card is always on the last of them.</summary>
    public static ImmutableArray<Activity> Of(Reply reply, Listener listener)
    {
        if (listener.IsInTeams) return TeamsMessages.Of(reply, listener);
        var card = reply.Card is null ? null : AdaptiveCardWriter.Write(reply.Card, CardHost.WebChat, WordsIn(reply.Language));
        var activity = Text(card is null ? reply.Text : reply.Brief ?? reply.Text, reply.Language);
        if (card is not null) activity.Attachments = [Attached(card)];
        if (!reply.Suggestions.IsEmpty) activity.SuggestedActions = Suggested(reply.Suggestions);
        return [activity];
    }

    public static Activity Text(string? text, string language)
    {
        var activity = MessageFactory.Text(text);
        activity.TextFormat = TextFormatTypes.Plain;
        activity.Locale = language == "en" ? "en-US" : "zh-CN";
        activity.InputHint = InputHints.AcceptingInput;
        return activity;
    }

    public static Attachment Attached(Dictionary<string, object?> card) => new() { ContentType = AdaptiveCardWriter.ContentType, Content = card };

    public static SuggestedActions Suggested(IEnumerable<string> suggestions) => new()
    {
        Actions = [.. suggestions.Select(says => new CardAction { Type = ActionTypes.ImBack, Title = says, Value = says })],
    };

    public static CardWords WordsIn(string language) => new(language, count => Texts.In(language).Say("more", ("count", count)));
}
