using Duban.Plans.Progress;

namespace Duban.Dialogs.Acts;

/// <summary>全部签收, and several items signed for in one sentence.</summary>
internal sealed class SignAll(Work work, ActSpeech speech)
{
    /// <summary>Signs for the unit's lines that wait for it, of those items or of all.</summary>
    public ActResult Run(IReadOnlyCollection<int> items)
    {
        if (work.Unit is not { } unit || work.Actor?.May(Doer.Unit, unit.Id) != true)
            return speech.Say([], work.Texts.Say("act.mayNot", ("act", speech.Name("sign")), ("who", work.Texts.Say("doer.Unit", ("unit", work.Texts["act.thatUnit"])))), [], []);
        Standing[] lines = [.. Lines(unit, items).Where(at => work.Decide(at, new Sign()).After is not null)];
        if (lines.Length == 0) return speech.Say([], work.Texts["act.signAll.none"], [], [unit.PrintedName]);
        var text = work.Texts.Say(
            "act.done.sign-all", ("count", lines.Length), ("unit", work.Speech.Unit(unit.PrintedName)), ("items", string.Join(work.Texts["items.join"], lines.Select(at => work.Speech.Item(at.Item)))));
        return speech.Say([.. lines.Select(at => at.Item.Number).Order()], text, [], [unit.PrintedName]) with { Changes = [.. lines.Select(at => work.Record(at, new Sign()))] };
    }

    private IEnumerable<Standing> Lines(Plans.Units.Unit unit, IReadOnlyCollection<int> items) => items.Count == 0
        ? work.Standings.Lines.Where(at => at.Unit.Id == unit.Id)
        : items.Select(work.Facts.Plan.Item).OfType<Plans.PlanItem>().Select(item => work.Standings.Find(item, unit)).OfType<Standing>();
}
