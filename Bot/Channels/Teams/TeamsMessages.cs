using System.Collections.Immutable;
using Duban.Bot.Channels.AdaptiveCards;
using Duban.Bot.Channels.BotFramework;
using Duban.Dialogs;
using Duban.Dialogs.Cards;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.Teams;

/// <summary>A reply as Teams takes it. Text and card are one card: Teams would make two messages of them, with no id to update.</summary>
internal static class TeamsMessages
{
    /// <summary>The largest message in UTF-8 bytes of JSON.</summary>
    public const int MaxBytes = AdaptiveCardWriter.MaxBytes;

    // Ids, names and addresses around the card, and its summary.
    private const int EnvelopeBytes = 3 * 1024;
    private const int LongestText = 4000;
    private const int LongestSummary = 150;
    private const int MostSuggestions = 3;

    /// <summary>The messages, one or more.</summary>
    public static ImmutableArray<Activity> Of(Reply reply, Listener listener) =>
        Written(reply, listener) is { } card ? [WithCard(card, reply)] : Texts(reply, listener);

    /// <summary>The card of a reply with all that belongs to it; null where it has none, and where only text can be sent.</summary>
    public static Dictionary<string, object?>? Written(Reply reply, Listener listener)
    {
        if (CardOf(reply, listener) is not { } card) return null;
        var lead = reply.Card is null ? reply.Text : reply.Brief ?? reply.Text;
        return AdaptiveCardWriter.Write(card, CardHost.Teams, ReplyActivities.WordsIn(reply.Language), new CardFrame
        {
            Lead = lead == card.Title ? null : lead,
            Names = listener.IsGroup && reply.AsksBack ? listener.Person : null,
            Key = reply.Key,
            // Without the suggestions that are added to it here: they pass, the card stays.
            Stamp = reply.Card is { } own ? CardStamp.Of(own) : null,
            Viewer = listener.Id,
            MaxBytes = MaxBytes - EnvelopeBytes,
        });
    }

    // Suggested actions exist in personal chats alone, beside plain text; elsewhere they are buttons.
    private static Card? CardOf(Reply reply, Listener listener)
    {
        var card = reply.Card ?? (listener.IsGroup && (reply.AsksBack || !reply.Suggestions.IsEmpty) ? new Card { Title = "" } : null);
        return card is null ? null : card with
        {
            Buttons = [.. card.Buttons.Concat(reply.Suggestions.Take(MostSuggestions).Select(says => new CardButton(says, says))).DistinctBy(button => button.Says)],
        };
    }

    private static Activity WithCard(Dictionary<string, object?> card, Reply reply)
    {
        var activity = ReplyActivities.Text(null, reply.Language);
        activity.TextFormat = null;
        activity.Summary = Pages.Of(reply.Brief ?? reply.Text, LongestSummary)[0];
        activity.Attachments = [ReplyActivities.Attached(card)];
        return activity;
    }

    private static ImmutableArray<Activity> Texts(Reply reply, Listener listener)
    {
        ImmutableArray<Activity> messages = [.. Pages.Of(reply.Text, LongestText).Select(page => ReplyActivities.Text(page, reply.Language))];
        if (!reply.Suggestions.IsEmpty && !listener.IsGroup) messages[^1].SuggestedActions = ReplyActivities.Suggested(reply.Suggestions);
        return messages;
    }
}
