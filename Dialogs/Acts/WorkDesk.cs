using System.Globalization;
using Duban.Dialogs.Cards;
using Duban.Plans.Progress;

namespace Duban.Dialogs.Acts;

/// <summary>What waits for the speaker: 我的事项 for a unit, 待审签 for its head, 待审核 for the supervision office.</summary>
internal sealed class WorkDesk(Work work, ActSpeech speech)
{
    private const int MostRows = 20;

    /// <summary>The list of that name, for whom it is.</summary>
    public ActResult Run(string key) => (key, work.IsSupervisor, work.Unit) switch
    {
        ("head-desk", _, { } unit) when work.Officer?.IsHead == true => Listed("act.list.head", Lines(unit.Id).Where(AwaitsHead), at => ToDo(at, speech.Ways(at))),
        ("head-desk", _, _) => Say("act.list.notHead"),
        (_, true, _) => Listed("act.list.desk", work.Standings.Lines.Where(AwaitsOffice), at => ToDo(at, Review(at)), work.Standings.Items.Where(at => at.State == "awaiting-closure").Select(ToClose)),
        (_, _, { } unit) => Listed("act.list.mine", Lines(unit.Id), at => ToDo(at, speech.Ways(at))),
        _ => Say("act.list.nobody"),
    };

    private IEnumerable<Standing> Lines(string unit) => work.Standings.Lines.Where(at => at.Unit.Id == unit);

    private static bool AwaitsHead(Standing at) => at.Matter.State is Open && (at.Line.State is AwaitingUnit || at.Line.AskedExtension is { AwaitsUnit: true });

    private static bool AwaitsOffice(Standing at) => at.Matter.State is Open && (at.Line.State is AwaitingReview or Disputed || (at.Line.State.IsOpen && at.Line.AskedExtension is { AwaitsUnit: false }));

    private IEnumerable<CardButton> Review(Standing at) => at.Line.State is AwaitingReview ? [speech.Button("review", at)]
        : at.Line.AskedExtension is not null ? [speech.Button("grant-extension", at)] : speech.Ways(at);

    private ActResult Say(string key) => speech.Say([], work.Texts[key], [], []);

    private ActResult Listed(string key, IEnumerable<Standing> lines, Func<Standing, CardRow> row, IEnumerable<CardRow>? more = null)
    {
        Standing[] all = [.. lines];
        CardRow[] rows = [.. all.Select(row), .. more ?? []];
        if (rows.Length == 0) return Say(key + ".none");
        var card = new Card
        {
            Title = work.Texts.Say(key, ("count", rows.Length)),
            Rows = [.. rows.Take(MostRows)],
            Source = work.Texts.Say("act.list.hint", ("says", rows[0].Says), ("more", rows.Length > MostRows ? work.Texts.Say("act.list.more", ("count", MostRows)) : "")),
            Buttons = key == "act.list.mine" && all.Any(at => at.Line.State is AwaitingReceipt) ? [new CardButton(work.Texts["act.button.signAll"], work.Texts["act.says.signAll"])] : [],
        };
        var said = speech.Say([.. all.Select(at => at.Item.Number).Distinct().Order()], CardText.Of(card), [], []);
        return said with { Answer = said.Answer with { Card = card, Brief = card.Title } };
    }

    private CardRow ToDo(Standing at, IEnumerable<CardButton> ways)
    {
        var mine = work.Unit?.Id == at.Unit.Id;
        var text = mine ? at.Item.Title : work.Texts.Say("act.list.of", ("unit", work.Speech.Unit(at.Unit.PrintedName)), ("title", at.Item.Title));
        var limit = at.Limit is { } day ? work.Texts.Say("act.list.limit", ("date", work.Speech.Date(day))) : "";
        var detail = work.Texts.Say("act.list.detail", ("state", speech.State(at.Line.State.Name)), ("limit", limit), ("lamp", LampSpeech.Of(work.Speech, at.Lamp)), ("todo", Todo(at) + Who(at)));
        return new CardRow(at.Item.Number.ToString(CultureInfo.InvariantCulture), text, ways.FirstOrDefault()?.Says ?? work.Texts.Say("says.item", ("number", at.Item.Number)), detail);
    }

    private CardRow ToClose(ItemStanding at) => new(
        at.Item.Number.ToString(CultureInfo.InvariantCulture), at.Item.Title, work.Texts.Say("act.says.close", ("number", at.Item.Number)), work.Texts["todo.awaiting-closure"]);

    private string Todo(Standing at)
    {
        if (at.Matter.State is not Open) return work.Texts.Say("todo.matter", ("state", speech.State(at.Matter.State.Name)));
        var asked = at.Line.AskedExtension is { } extension ? work.Texts.Say("todo.extension", ("date", work.Speech.Date(extension.To)), ("reason", extension.Reason)) : "";
        return Step(at) + asked;
    }

    /// <summary>Who of the unit does it, and who stands in while they are away (L16); these lists are private.</summary>
    private string Who(Standing at)
    {
        var people = work.Facts.People;
        if (work.Facts.FindOfficer(people.AssigneeOf(at.Line.Key.Notice, at.Line.Key.Item, at.Unit.PrintedName)) is not { } officer) return "";
        var away = people.AbsenceOf(officer.Id, work.Today) is { } absence
            ? work.Texts.Say("todo.away", ("until", work.Speech.Date(absence.ToDay)), ("standIn", work.Facts.FindOfficer(absence.StandIn)?.Name ?? work.Texts["people.noStandIn"])) : "";
        return work.Texts.Say("todo.who", ("name", officer.Name)) + away;
    }

    private string Step(Standing at) => at.Line switch
    {
        { State: AwaitingReceipt } => work.Texts.Say("todo.awaiting-receipt", ("date", work.Speech.Date(at.ReceiptLimit))),
        { State: InProgress, Returned: { } back } => work.Texts.Say("todo.returned", ("reason", back.Reason), ("date", work.Speech.Date(back.Due ?? at.ReportLimit))),
        { State: InProgress } => work.Texts.Say("todo.in-progress", ("period", work.Speech.Period(at.Period)), ("date", work.Speech.Date(at.ReportLimit))),
        { State: Disputed objection } => work.Texts.Say("todo.disputed", ("reason", objection.Reason), ("to", objection.Proposal is { } to ? work.Texts.Say("act.proposal", ("unit", work.Speech.Unit(to))) : "")),
        { State: var state } => work.Texts["todo." + state.Name],
    };
}
