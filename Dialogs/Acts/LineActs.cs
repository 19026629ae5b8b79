using Duban.Plans;
using Duban.Plans.Progress;
using Duban.Plans.Units;

namespace Duban.Dialogs.Acts;

/// <summary>An act on a unit's line: which line is meant, what is missing, whether it is possible, and what it made of it.</summary>
internal sealed class LineActs(Work work, ActSpeech speech)
{
    private const int FewLines = 6;

    /// <summary>Goes as far as what was said allows.</summary>
    public ActResult Run(PendingAct wish, string name, int? focus)
    {
        if (Stranger(name) is { } who) return who;
        var unit = wish.Unit is { } key ? work.Facts.Directory.Units.FirstOrDefault(one => one.Id == key) : ActMaker.Doers[name] == Doer.Supervisor ? null : work.Unit;
        var item = (wish.Item ?? focus) is { } number ? work.Facts.Plan.Item(number) : null;
        if (item is null) return Among([.. work.Standings.Lines.Where(at => unit is null || at.Unit.Id == unit.Id)], wish, name, "item");
        if (unit is null) return Among([.. work.Standings.Of(item).Lines], wish with { Item = item.Number }, name, "unit");
        if (work.Standings.Find(item, unit) is { } at) return On(at, wish, name);
        var none = work.Texts.Say("act.noPart", ("item", work.Speech.Item(item)), ("unit", work.Speech.Unit(unit.PrintedName)));
        return speech.Say(item, none);
    }

    /// <summary>Who may do no such thing anywhere is told so before anything is asked.</summary>
    private ActResult? Stranger(string name)
    {
        var doer = ActMaker.Doers[name];
        if (work.Actor is { } actor && actor.May(doer, doer == Doer.Supervisor ? null : work.Unit?.Id)) return null;
        var who = work.Texts.Say("doer." + doer, ("unit", work.Unit is { } unit ? work.Speech.Unit(unit.PrintedName) : work.Texts["act.thatUnit"]));
        return speech.Say([], work.Texts.Say("act.mayNot", ("act", speech.Name(name)), ("who", who)), [], []);
    }

    /// <summary>The one line where the act is possible; of several it asks back, and never guesses.</summary>
    private ActResult Among(Standing[] lines, PendingAct wish, string name, string asks)
    {
        Standing[] possible = [.. lines.Where(at => Decide(at, wish, name).After is not null)];
        if (possible is [var only]) return On(only, wish, name);
        if (possible.Length == 0) return lines is [var one] ? On(one, wish, name) : Nowhere(lines, name, asks);
        var named = string.Join(work.Texts["items.join"], possible.Take(FewLines).Select(at => asks == "unit" ? work.Speech.Unit(at.Unit.PrintedName) : Called(at)));
        var more = possible.Length > FewLines ? work.Texts.Say("act.more", ("count", possible.Length)) : "";
        var text = work.Texts.Say("act.ask." + asks, ("act", speech.Name(name)), ("candidates", named + more));
        var buttons = possible.Take(FewLines).Select(at => speech.Button(name, at) with { Label = asks == "unit" ? Short(at.Unit.PrintedName) : work.Texts.Say("item.untitled", ("number", at.Item.Number)) });
        return speech.Say([.. possible.Select(at => at.Item.Number).Distinct().Order()], text, buttons, []) with { Pending = wish with { Asks = asks } };
    }

    private string Called(Standing at) => work.Unit?.Id == at.Unit.Id ? work.Speech.Item(at.Item) : speech.What(at);

    private static string Short(string name) => name.Length <= 6 ? name : name[..6];

    private ActResult Nowhere(Standing[] lines, string name, string asks)
    {
        var states = asks == "unit"
            ? "\n" + string.Join('\n', lines.Select(at => work.Texts.Say("act.openLine", ("unit", work.Speech.Unit(at.Unit.PrintedName)), ("state", speech.State(at.Line.State.Name)))))
            : "";
        return speech.Say([.. lines.Select(at => at.Item.Number).Distinct().Take(1).Where(_ => asks == "unit")], work.Texts.Say("act.nowhere", ("act", speech.Name(name))) + states, [], []);
    }

    private ActResult On(Standing at, PendingAct wish, string name)
    {
        wish = wish with { Item = at.Item.Number, Unit = at.Unit.Id, To = wish.To ?? Proposed(at, name) };
        if (Decide(at, wish with { Date = null }, name).Refusal is { } never) return speech.Refused(at, name, never);
        if (name == "transfer" && Receiver(wish, at) is not { } receiver) return Ask(at, wish, name, "to");
        if (ActMaker.NeedsReason(name) && wish.Reason is null) return Ask(at, wish, name, "reason");
        if (ActMaker.NeedsDate(name) && wish.Date is null) return Ask(at, wish, name, "date");
        if (Decide(at, wish, name).Refusal is { } refusal) return speech.Refused(at, name, refusal, wish.Date) with { Pending = refusal.Kind == RefusalKind.DateNotLater ? wish with { Asks = "date", Date = null } : null };
        if (ActMaker.IsWeighty(name) && !wish.IsConfirmed) return Confirm(at, wish, name);
        return Done(at, wish, name);
    }

    private string? Proposed(Standing at, string name) =>
        name == "transfer" && at.Line.State is Disputed { Proposal: { } proposal } && work.Facts.Directory.FindUnit(proposal) is { } unit ? unit.PrintedName : null;

    private Unit? Receiver(PendingAct wish, Standing at) =>
        wish.To is { } name && work.Facts.Directory.FindUnit(name) is { } unit && unit.Id != at.Unit.Id && IsFree(at.Item, unit) ? unit : null;

    /// <summary>A unit that already works on the item cannot take over another's line as well.</summary>
    private bool IsFree(PlanItem item, Unit unit) => work.Facts.Board.Line(work.Facts.MatterOf(item).Line(unit.Id)).Version == 0;

    private Decision<Line> Decide(Standing at, PendingAct wish, string name) => work.Decide(at, ActMaker.OfLine(name, wish, at, work.Facts, work.Today));

    private ActResult Ask(Standing at, PendingAct wish, string name, string asks) =>
        speech.Say(at, work.Texts.Say("act.ask." + asks, ("act", speech.Name(name)), ("what", speech.What(at)))) with { Pending = wish with { Asks = asks } };

    private ActResult Confirm(Standing at, PendingAct wish, string name) =>
        speech.Confirm(at.Item, Said("act.will." + name, at, wish), wish);

    private ActResult Done(Standing at, PendingAct wish, string name)
    {
        var act = ActMaker.OfLine(name, wish, at, work.Facts, work.Today);
        var after = at with { Line = work.Decide(at, act).After! };
        var done = speech.Say(at, Said("act.done." + Ending(name, after), at, wish), speech.Ways(after)) with { Cards = [.. speech.Settled(at.Item, wish), .. new ReportCard(work, speech).Update(after)] };
        if (act is not Transfer) return done with { Changes = [work.Record(at, act)] };
        var to = work.Facts.Directory.FindUnit(wish.To!)!;
        return done with { Changes = [work.Record(at, act), work.Record(at.Item, to, new TakeOver(at.Unit.Id, at.Role))] };
    }

    /// <summary>A report that says all is done ends the line; that is said.</summary>
    private static string Ending(string name, Standing after) => (name, after.Line) switch
    {
        ("accept", { State: Plans.Progress.Done }) => "accept-done",
        ("ask-extension", { AskedExtension.AwaitsUnit: true }) => "ask-extension-unit",
        _ => name,
    };

    private string Said(string key, Standing at, PendingAct wish) => work.Texts.Say(
        key,
        ("what", speech.What(at)), ("unit", work.Speech.Unit(at.Unit.PrintedName)), ("number", at.Item.Number), ("reason", wish.Reason ?? ""),
        ("date", (wish.Date ?? at.Line.AskedExtension?.To) is { } date ? work.Speech.Date(date) : ""), ("old", at.Limit is { } limit ? work.Speech.Date(limit) : work.Texts["act.noLimit"]),
        ("to", wish.To is { } to ? work.Speech.Unit(to) : ""), ("period", at.Line.Last is { } last ? work.Speech.Period(last.Period) : ""), ("note", wish.Reason is { } note ? work.Texts.Say("act.note", ("note", note)) : ""),
        ("proposal", wish.To is { } proposal ? work.Texts.Say("act.proposal", ("unit", work.Speech.Unit(proposal))) : ""));
}
