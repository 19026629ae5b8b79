using Duban.Dialogs.Cards;
using Duban.Plans.Progress;

namespace Duban.Dialogs.Acts;

/// <summary>An act of the supervision office on an item as a whole: 中止, 恢复, 终止, 销号, 回头看, 归档.</summary>
internal sealed class MatterActs(Work work, ActSpeech speech)
{
    private const int FewItems = 6;

    /// <summary>Goes as far as what was said allows.</summary>
    public ActResult Run(PendingAct wish, string name, int? focus)
    {
        if (work.Actor?.May(Doer.Supervisor, null) != true)
            return speech.Say([], work.Texts.Say("act.mayNot", ("act", speech.Name(name)), ("who", work.Texts["doer.Supervisor"])), [], []);
        if ((wish.Item ?? focus) is { } number && work.Facts.Plan.Item(number) is { } item) return On(work.Standings.Of(item), wish, name);
        ItemStanding[] possible = [.. work.Standings.Items.Where(at => Decide(at, wish, name).After is not null)];
        if (possible is [var only] && name != "suspend" && name != "terminate") return On(only, wish, name);
        if (possible.Length == 0) return speech.Say([], work.Texts.Say("act.nowhere", ("act", speech.Name(name))), [], []);
        var named = possible.Length > FewItems ? "" : string.Join(work.Texts["items.join"], possible.Select(at => work.Speech.Item(at.Item)));
        var buttons = possible.Length > FewItems ? [] : possible.Select(at => new CardButton(work.Texts.Say("item.untitled", ("number", at.Item.Number)), Says(name, at)));
        return speech.Say([.. possible.Take(FewItems).Select(at => at.Item.Number)], work.Texts.Say("act.ask.item", ("act", speech.Name(name)), ("candidates", named)), buttons, []) with { Pending = wish with { Asks = "item" } };
    }

    private ActResult On(ItemStanding at, PendingAct wish, string name)
    {
        wish = wish with { Item = at.Item.Number };
        if (Decide(at, wish, name).Refusal is { } refusal) return speech.Refused(at, name, refusal);
        if (ActMaker.NeedsReason(name) && wish.Reason is null)
            return speech.Say(at.Item, work.Texts.Say(Asking(name), ("act", speech.Name(name)), ("what", work.Speech.Item(at.Item)))) with { Pending = wish with { Asks = "reason" } };
        if (ActMaker.IsWeighty(name) && !wish.IsConfirmed)
            return speech.Confirm(at.Item, Said("act.will." + name, at, wish), wish);
        var act = ActMaker.OfItem(name, wish);
        var after = at with { Matter = work.Decide(at, act).After! };
        return speech.Say(at.Item, Said("act.done." + name, at, wish), speech.Ways(after)) with { Changes = [work.Record(at, act)], Cards = [.. speech.Settled(at.Item, wish)] };
    }

    // L31: what it rests on; L33: how it was verified.
    private static string Asking(string name) => name switch { "suspend" or "terminate" => "act.ask.basis", "close" => "act.ask.verified", _ => "act.ask.reason" };

    private Decision<Matter> Decide(ItemStanding at, PendingAct wish, string name) => work.Decide(at, ActMaker.OfItem(name, wish));

    private string Says(string name, ItemStanding at) => work.Texts.Say("act.says." + name, ("number", at.Item.Number));

    private string Said(string key, ItemStanding at, PendingAct wish) =>
        work.Texts.Say(key, ("what", work.Speech.Item(at.Item)), ("number", at.Item.Number), ("reason", wish.Reason ?? ""), ("note", wish.Reason is { } note ? work.Texts.Say("act.note", ("note", note)) : ""));
}
