using Duban.Dialogs.Acts;
using Duban.Dialogs.Cards;
using Duban.Dialogs.CheckIns;
using Duban.Dialogs.Wording;
using Duban.Plans;
using Duban.Plans.Progress;

namespace Duban.Dialogs;

/// <summary>A card that was sent, as it would be sent now: what a client asks for when it shows the card again, and what answers a press on an old one (lesson 28).</summary>
public static class CardNow
{
    /// <summary>The card; null where it is none that changes, or is not the speaker's to see. Nothing is stored and nothing else moves.</summary>
    /// <param name="facts">All that is known.</param>
    /// <param name="conversation">The conversation in which the card was sent.</param>
    /// <param name="message">Who looks, and when; its text does not count.</param>
    /// <param name="today">The office's day.</param>
    /// <param name="key">What the card is about, see <see cref="Reply.Key"/>.</param>
    public static Reply? Of(Facts facts, Conversation conversation, Message message, DateOnly today, string key)
    {
        if (!facts.HasPlan) return null;
        var work = new Work(facts, message, today, conversation.Language ?? Texts.In(message.Locale).Language);
        if (conversation.ActOf(message.Speaker, message.At) is { Asks: "confirm" } pending && pending.Card == key) return ActsDialog.Again(work, pending)?.ToReply();
        if (Line(work, key, ReportCard.KeyStart) is { } reported) return Report(work, reported);
        return Line(work, key, Desk.KeyStart) is { } at ? CheckIn(work, conversation, at, key) : null;
    }

    private static Reply? Report(Work work, Standing at) => new ReportCard(work, new ActSpeech(work)).Now(at);

    /// <summary>While it is being given, its form; then what became of it.</summary>
    private static Reply? CheckIn(Work work, Conversation conversation, Standing at, string key)
    {
        if (work.Unit?.Id != at.Unit.Id) return null;
        var form = conversation.FormsOf(work.Message.Speaker, work.Message.At).FirstOrDefault(one => Desk.KeyOf(one) == key);
        if (form is { IsShown: true }) return Reply(work, FormCard.Of(work, at, form), key);
        if (form is not null) return Reply(work, FormCard.Underway(work, at, form), key);
        return Report(work, at) is { } report ? report with { Key = key } : Reply(work, FormCard.Dropped(work, at), key);
    }

    private static Reply Reply(Work work, Card card, string key) =>
        new() { Text = CardText.Of(card), Brief = card.Title, Card = card, Key = key, Language = work.Texts.Language };

    private static Standing? Line(Work work, string key, string start)
    {
        if (!key.StartsWith(start, StringComparison.Ordinal) || key.LastIndexOf('/') is var cut && cut < start.Length) return null;
        var (item, unit) = (key[start.Length..cut], key[(cut + 1)..]);
        return work.Standings.Lines.FirstOrDefault(at => at.Unit.Id == unit && work.Facts.MatterOf(at.Item).Item == item);
    }
}
