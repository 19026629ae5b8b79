using Duban.Dialogs.Acts;
using Duban.Dialogs.Answering;
using Duban.Dialogs.Cards;
using Duban.Dialogs.Understanding;
using Duban.Dialogs.Wording;
using Duban.Plans.Progress;

namespace Duban.Dialogs.CheckIns;

/// <summary>A check-in laid out: the form, the line it is for, and what can be said about it.</summary>
internal sealed record Desk(Work Work, Standing At, CheckInForm Form)
{
    /// <summary>How the key of a check-in's card begins; the item's and the unit's key follow.</summary>
    public const string KeyStart = "check-in/";

    /// <summary>Without these a report is none.</summary>
    private static readonly Slot[] Required = [Slot.Progress, Slot.Reason, Slot.Percent];

    /// <summary>Who answers none of these when asked has nothing to say of them, and is not asked again.</summary>
    private static readonly Slot[] Wanted = [Slot.Next, Slot.Expected];

    public Texts Texts => Work.Texts;

    /// <summary>Whether personal data was masked in what was said just now.</summary>
    public bool HasMasked { get; init; }

    /// <summary>The name under which the card is updated in place.</summary>
    public string Key => KeyOf(Form);

    /// <summary>The name of a check-in's card.</summary>
    public static string KeyOf(CheckInForm form) => $"{KeyStart}{form.Item}/{form.Unit}";

    /// <summary>Whether a card's name is that of a check-in's.</summary>
    public static bool IsKey(string? key) => key?.StartsWith(KeyStart, StringComparison.Ordinal) == true;

    /// <summary>The number of the report that stands; 0 for none.</summary>
    public int Revision => At.Line.Last?.Revision ?? 0;

    /// <summary>What must still be said.</summary>
    public Slot[] Missing => [.. Required.Where(IsMissing)];

    /// <summary>The desk of a form; null where the item or the speaker's part in it is gone.</summary>
    public static Desk? Open(Work work, CheckInForm form)
    {
        if (work.Unit is not { } unit || unit.Id != form.Unit) return null;
        var item = work.Facts.Plan.Items.FirstOrDefault(one => work.Facts.MatterOf(one).Item == form.Item);
        return item is not null && work.Standings.Find(item, unit) is { } at ? new Desk(work, at, form) : null;
    }

    /// <summary>The desk with another draft.</summary>
    public Desk With(Draft draft) => this with { Form = Form with { Draft = draft, At = Work.Message.At } };

    /// <summary>Asks for what is missing, else shows the summary.</summary>
    /// <param name="said">What was said just now.</param>
    public FormStep Go(Draft said)
    {
        var isAnswering = said.Has(Slot.Evidence) || Form.Asked.Any(said.Has);
        Slot[] wanted = [.. Wanted.Where(slot => IsWanted(slot) && (isAnswering || !Form.Asked.Contains(slot)))];
        return Missing.Length + wanted.Length > 0 ? Ask(said, "checkIn.ask") : Summary(said);
    }

    /// <summary>Asks for all that is missing, in one sentence.</summary>
    public FormStep Ask(Draft said, string key)
    {
        Slot[] slots = [.. Missing, .. Wanted.Where(IsWanted)];
        var names = string.Join(Texts["items.join"], slots.Select(slot => slot == Slot.Percent ? Texts["checkIn.percentOrStage"] : FormCard.Label(Work, slot)));
        var noted = said.IsEmpty ? "" : Texts.Say("checkIn.noted", ("number", At.Item.Number)) + Masked.TrimStart();
        var hint = slots.Length > 1 ? Texts["checkIn.atOnce"] : slots is [Slot.Reason] ? Texts["checkIn.whyNone"] : "";
        return Stay(noted + Texts.Say(key, ("slots", names)) + hint, Form with { Asked = [.. slots] }, said);
    }

    /// <summary>Shows the card, to be confirmed or corrected.</summary>
    public FormStep Summary(Draft? said)
    {
        if (Missing.Length > 0) return Ask(Draft.Nothing, "checkIn.ask");
        var lacks = !Substance.Has(Form.Whole);
        var form = Form with { IsShown = true, IsWarned = Form.IsWarned || lacks, Asked = [] };
        var card = FormCard.Of(Work, At, form);
        var brief = Texts["checkIn.confirm"] + Masked + (lacks ? Texts["checkIn.lacks"] : "");
        var answer = Answer(brief + "\n" + CardText.Of(card), said) with { Brief = brief, Card = card, Key = Key, Suggestions = lacks ? [Texts["checkIn.says.anyway"]] : [] };
        return new FormStep(new DialogResult(answer), form);
    }

    /// <summary>One slot said anew: the card changes in place.</summary>
    public FormStep Corrected(Slot slot, Draft said, string key)
    {
        var before = Form.Before.With(slot, Draft.Nothing);
        var form = Form with { Draft = Form.Draft.With(slot, said), Before = before, At = Work.Message.At };
        var value = FormCard.Value(Work, said, slot);
        var text = Texts.Say(key, ("slot", FormCard.Label(Work, slot)), ("value", string.IsNullOrEmpty(value) ? Texts["checkIn.none"] : value));
        var next = this with { Form = form };
        if (!Form.IsShown || next.Missing.Length > 0)
        {
            var asked = next.Go(said);
            return asked with { Result = asked.Result with { Answer = asked.Result.Answer with { Text = text + asked.Result.Answer.Text, Brief = asked.Result.Answer.Brief is { } brief ? text + brief : null } } };
        }

        return new FormStep(Answered(text + Texts["checkIn.confirmIt"], said), form) { Cards = [Update(FormCard.Of(Work, At, form))] };
    }

    /// <summary>The check-in is given up; nothing is stored.</summary>
    public FormStep Drop() => new(Answered(Texts.Say("checkIn.cancelled", ("number", At.Item.Number))), null) { Cards = Form.IsShown ? [Update(FormCard.Dropped(Work, At))] : [] };

    /// <summary>From the beginning.</summary>
    public FormStep Restart() => Stay(Texts.Say("checkIn.begin", ("item", Work.Speech.Item(At.Item)), ("period", Work.Speech.Period(At.Reporting))), Form with { Draft = Draft.Nothing, Before = Draft.Nothing, Asked = [Slot.Progress], IsShown = false }, null);

    /// <summary>Says something and stays as it is.</summary>
    public FormStep Say(string key, params ReadOnlySpan<(string Name, object? Value)> values) => Stay(Texts.Say(key, values), Form, null);

    /// <summary>The card in its place, as it is now.</summary>
    public Reply Update(Card card) => new() { Text = CardText.Of(card), Brief = card.Title, Card = card, Key = Key, Replaces = true, Language = Texts.Language };

    /// <summary>An answer about the item.</summary>
    public DialogResult Answered(string text, Draft? said = null) => new(Answer(text, said));

    private FormStep Stay(string text, CheckInForm form, Draft? said) => new(Answered(text, said), form with { At = Work.Message.At });

    private Answer Answer(string text, Draft? said) => new()
    {
        Intent = Intent.CheckIn,
        Text = text,
        Items = [At.Item.Number],
        Units = [At.Unit.PrintedName],
        Value = said?.Percent,
        Source = At.Item.Lines,
        Language = Texts.Language,
    };

    private string Masked => HasMasked ? Texts["checkIn.masked"] : "";

    private bool IsMissing(Slot slot) => slot switch
    {
        Slot.Reason => Form.Whole.IsNoProgress && !Form.Whole.Has(Slot.Reason),
        Slot.Percent => !Form.Whole.Has(Slot.Percent) && !Form.Whole.Has(Slot.Stage),
        _ => !Form.Whole.Has(slot),
    };

    private bool IsWanted(Slot slot) => Form.Whole is { Percent: not 100, IsNoProgress: false } && !Form.Whole.Has(slot);
}
