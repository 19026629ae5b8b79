using Duban.Dialogs.Understanding;
using Duban.Plans;

namespace Duban.Dialogs.Answering;

/// <summary>By when an item must be done, and what is due within a time.</summary>
internal static class DeadlineAnswers
{
    public static Answer Of(Asked asked)
    {
        var text = string.Join('\n', asked.Items.Select(item => item.Deadlines.IsEmpty
            ? asked.Texts.Say("deadline.none", ("item", asked.Speech.Item(item)))
            : asked.Texts.Say("deadline", ("item", asked.Speech.Item(item)), ("deadlines", asked.Speech.Deadlines(item)))));
        return asked.About(asked.Items, text) with
        {
            Value = asked.Items.SelectMany(item => item.Deadlines).Select(deadline => deadline.Due).Max() is { } due ? due : null,
            Card = asked.Items is [var only] ? ItemCards.One(asked.Speech, only) : null,
        };
    }

    public static Answer Due(Asked asked)
    {
        if (asked.Understood.Time is not { } span) return Any(asked);
        PlanItem[] items = [.. asked.Considered.Where(item => Lateness.IsOpen(asked, item) && Lateness.Limits(asked, item).Any(day => IsWithin(day, span)))];
        var named = asked.Speech.Span(span);
        var text = items.Length == 0
            ? asked.Texts.Say("due.none", ("span", named))
            : asked.Texts.Say("due", ("span", named), ("count", items.Length), ("items", Entries(asked, items)));
        return Listed(asked, items, asked.Among(text), named);
    }

    /// <summary>The items with a limit that passed and was not met, later dates granted included (L3: derived, never stored).</summary>
    public static Answer Overdue(Asked asked)
    {
        PlanItem[] items = [.. asked.Standings.Items.Where(at => Lateness.IsLate(at, asked)).Select(at => at.Item)];
        var today = asked.Speech.Date(asked.Today);
        var text = items.Length == 0
            ? asked.Texts.Say("overdue.none", ("today", today))
            : asked.Texts.Say("overdue", ("today", today), ("count", items.Length), ("items", Entries(asked, items)));
        return Listed(asked, items, text + Lateness.Silent(asked), today) with { Units = asked.InDocumentOrder(items.SelectMany(item => Lateness.Units(asked, item))) };
    }

    private static Answer Any(Asked asked)
    {
        PlanItem[] items = [.. asked.Considered.Where(item => item.Deadlines.Any(deadline => deadline.Due is not null))];
        var text = items.Length == 0
            ? asked.Texts["due.anyNone"]
            : asked.Texts.Say("due.any", ("count", items.Length), ("items", Entries(asked, items)));
        return Listed(asked, items, asked.Among(text), asked.Plan.Title);
    }

    private static Answer Listed(Asked asked, PlanItem[] items, string text, string title) => asked.About(items, text) with
    {
        Card = items.Length == 0 ? null : ItemCards.List(asked.Speech, title, asked.Texts.Say("card.total", ("count", items.Length)), items),
    };

    private static string Entries(Asked asked, IEnumerable<PlanItem> items) => string.Join(
        asked.Texts["items.join"],
        items.Select(item => asked.Texts.Say("due.entry", ("number", item.Number), ("title", item.Title), ("date", Lateness.Limits(asked, item).DefaultIfEmpty().Max() is var day && day != default ? asked.Speech.Date(day) : ""))));

    private static bool IsWithin(DateOnly due, DaySpan span) => due <= span.To && (span.From is not { } from || due >= from);
}
