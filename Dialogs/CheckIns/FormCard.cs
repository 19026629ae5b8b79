using System.Collections.Immutable;
using System.Globalization;
using Duban.Dialogs.Acts;
using Duban.Dialogs.Cards;
using Duban.Plans.Progress;

namespace Duban.Dialogs.CheckIns;

/// <summary>The card of a check-in: what will be stored, what stands there from the last report, what the co-units say.</summary>
internal static class FormCard
{
    private static readonly Slot[] Shown = [Slot.Progress, Slot.Percent, Slot.Stage, Slot.Difficulty, Slot.Help, Slot.Next, Slot.Expected, Slot.Evidence];

    private static readonly (Slot Slot, CardInputKind Kind)[] Fields =
    [
        (Slot.Progress, CardInputKind.Text), (Slot.Percent, CardInputKind.Percent), (Slot.Difficulty, CardInputKind.Line), (Slot.Help, CardInputKind.Line),
        (Slot.Next, CardInputKind.Line), (Slot.Expected, CardInputKind.Day),
    ];

    /// <summary>The card while it can be confirmed or corrected.</summary>
    public static Card Of(Work work, Standing at, CheckInForm form) => Bare(work, at, form) with
    {
        Subtitle = Subtitle(work, at),
        Rows = Others(work, at),
        Buttons = [Button(work, "confirm"), .. at.Role == Plans.DutyRole.Lead && Others(work, at).Length > 0 ? [Button(work, "compile")] : ImmutableArray<CardButton>.Empty, Button(work, "cancel")],
    };

    /// <summary>The card while something is still asked.</summary>
    public static Card Underway(Work work, Standing at, CheckInForm form) => Bare(work, at, form) with { Subtitle = Subtitle(work, at) };

    /// <summary>The card once it is stored.</summary>
    public static Card Stored(Work work, Standing at, CheckInForm form, string state) => Bare(work, at, form) with { Subtitle = state };

    /// <summary>The card once it is given up.</summary>
    public static Card Dropped(Work work, Standing at) => new() { Title = Title(work, at), Subtitle = work.Texts["checkIn.dropped"] };

    /// <summary>The card on which the slots can be filled in instead of talking.</summary>
    public static Card ToFill(Work work, Standing at, CheckInForm form) => new()
    {
        Title = Title(work, at),
        Subtitle = Subtitle(work, at),
        Form = new CardForm([.. Fields.Select(field => Input(work, form.Whole, field))], work.Texts["checkIn.button.fill"], work.Texts.Say("checkIn.says.item", ("number", at.Item.Number))),
        Source = work.Speech.Source(at.Item),
    };

    private static CardInput Input(Work work, Draft draft, (Slot Slot, CardInputKind Kind) field) => new(Label(work, field.Slot), field.Kind, field.Slot switch
    {
        Slot.Percent => draft.Percent?.ToString(CultureInfo.InvariantCulture),
        Slot.Expected => draft.Expected?.ToString("O", CultureInfo.InvariantCulture),
        _ => Value(work, draft, field.Slot),
    });

    private static Card Bare(Work work, Standing at, CheckInForm form) => new()
    {
        Title = Title(work, at),
        Facts = [.. Shown.Select(slot => Fact(work, form, slot)).OfType<CardFact>()],
        Source = work.Speech.Source(at.Item),
    };

    private static string Title(Work work, Standing at) =>
        work.Texts.Say("checkIn.card", ("number", at.Item.Number), ("title", at.Item.Title), ("unit", work.Speech.Unit(at.Unit.PrintedName)), ("period", work.Speech.Period(at.Reporting)));

    private static string Subtitle(Work work, Standing at)
    {
        var limit = at.Limit is { } day ? work.Texts.Say("checkIn.limit", ("day", work.Speech.Date(day))) : work.Texts["checkIn.noLimit"];
        var returned = at.Line.Returned is { } note ? work.Texts.Say("checkIn.returned", ("reason", note.Reason)) : "";
        return limit + returned;
    }

    private static CardFact? Fact(Work work, CheckInForm form, Slot slot)
    {
        var value = Value(work, form.Whole, slot);
        if (string.IsNullOrEmpty(value)) return slot == Slot.Difficulty ? new(Label(work, slot), work.Texts["checkIn.none"]) : null;
        return new(Label(work, slot), form.IsCarried(slot) ? work.Texts.Say("checkIn.carried", ("value", value)) : value);
    }

    /// <summary>The value of a slot in words; null or empty for none.</summary>
    public static string? Value(Work work, Draft draft, Slot slot) => slot switch
    {
        Slot.Progress => draft.IsNoProgress ? work.Texts.Say("checkIn.noProgress", ("reason", draft.Reason ?? "")) : draft.Progress,
        Slot.Percent => draft.Percent is { } percent ? $"{percent}%" : null,
        Slot.Stage => draft.Stage,
        Slot.Difficulty => draft.Difficulty,
        Slot.Help => draft.Help,
        Slot.Next => draft.Next,
        Slot.Expected => draft.Expected is { } day ? work.Speech.Date(day) : null,
        Slot.Evidence => string.Join(work.Texts["names.join"], draft.Evidence.Select(file => file.Name)),
        _ => draft.Reason,
    };

    /// <summary>The name of a slot.</summary>
    public static string Label(Work work, Slot slot) => work.Texts["slot." + char.ToLowerInvariant(slot.ToString()[0]) + slot.ToString()[1..]];

    /// <summary>What the other units of the item last reported, for the one that leads (L15); who is silent is seen.</summary>
    private static ImmutableArray<CardRow> Others(Work work, Standing at) => at.Role != Plans.DutyRole.Lead ? [] :
    [
        .. work.Standings.Of(at.Item).Lines.Where(other => other.Unit.Id != at.Unit.Id).Select(other => new CardRow(
            work.Speech.Unit(other.Unit.PrintedName),
            other.Line.Last is { } last ? Summary(work, last) : work.Texts["checkIn.silent"])),
    ];

    private static string Summary(Work work, CheckIn last) =>
        (last.Percent is { } percent ? $"{percent}% " : "") + (last.IsNoProgress ? work.Texts.Say("checkIn.noProgress", ("reason", last.NoProgressReason)) : last.Progress);

    private static CardButton Button(Work work, string name) => new(work.Texts["checkIn.button." + name], work.Texts["checkIn.says." + name]);
}
