using System.Collections.Immutable;
using Duban.Dialogs.Answering;
using Duban.Dialogs.Cards;
using Duban.Dialogs.Understanding;
using Duban.Dialogs.Wording;
using Duban.Plans;
using Duban.Plans.Progress;

namespace Duban.Dialogs.Acts;

/// <summary>How acts are spoken of: what was done, what is missing, why something is not possible and what is.</summary>
internal sealed class ActSpeech(Work work)
{
    private const int MostButtons = 6;

    private Texts Texts => work.Texts;

    private Speech Speech => work.Speech;

    public string Name(string act) => Texts["act.name." + act];

    public string State(string state) => Texts["state." + state];

    /// <summary>第13项“…”（县司法局）.</summary>
    public string What(Standing at) => Texts.Say("act.what", ("item", Speech.Item(at.Item)), ("unit", Speech.Unit(at.Unit.PrintedName)));

    /// <summary>An answer about a line.</summary>
    public ActResult Say(Standing at, string text, params IEnumerable<CardButton> buttons) => Say([at.Item.Number], text, buttons, [at.Unit.PrintedName]);

    /// <summary>An answer about an item.</summary>
    public ActResult Say(PlanItem item, string text, params IEnumerable<CardButton> buttons) => Say([item.Number], text, buttons, []);

    /// <summary>An answer; buttons stand on a card of the item it is about.</summary>
    public ActResult Say(IEnumerable<int> items, string text, IEnumerable<CardButton> buttons, ImmutableArray<string> units)
    {
        CardButton[] ways = [.. buttons.DistinctBy(button => button.Says).Take(MostButtons)];
        var lines = text.Split('\n');
        int[] numbers = [.. items];
        return new ActResult(new Answer
        {
            Intent = Intent.OutOfScope,
            Text = text,
            Items = [.. numbers],
            Units = units,
            Language = Texts.Language,
            Brief = ways.Length == 0 ? null : lines[0],
            Card = ways.Length == 0 ? null : new Card { Title = numbers is [var only] ? Texts.Say("item.untitled", ("number", only)) : lines[0], Paragraphs = [.. lines.Skip(1).Select(line => new CardParagraph(line))], Buttons = [.. ways] },
        });
    }

    /// <summary>Why not, who may, and what the speaker can do instead.</summary>
    public ActResult Refused(Standing at, string act, Refusal refusal, DateOnly? date = null)
    {
        var signed = act == "sign" && refusal.Kind == RefusalKind.NotNow && at.Line.SignedOn is not null;
        var text = signed
            ? Texts.Say("act.signedAlready", ("what", What(at)), ("unit", Speech.Unit(at.Unit.PrintedName)), ("date", Speech.Date(at.Line.SignedOn!.Value)), ("state", State(refusal.State)))
            : Text(act, What(at), Speech.Unit(at.Unit.PrintedName), refusal, date, at);
        return Say(at, text, Ways(at));
    }

    /// <summary>The same for an item.</summary>
    public ActResult Refused(ItemStanding at, string act, Refusal refusal)
    {
        var text = Text(act, Speech.Item(at.Item), "", refusal, null, null);
        if (refusal.Kind == RefusalKind.LinesOpen) text += "\n" + OpenLines(at);
        return Say(at.Item, text, Ways(at));
    }

    /// <summary>The buttons of what the speaker may do on a line.</summary>
    public IEnumerable<CardButton> Ways(Standing at) => at.Matter.State is not Open || work.Actor is null ? [] : LineLifeCycle.StepsFrom(at.Line)
        .Where(step => work.Actor.May(ActMaker.Doers[step], at.Unit.Id)).Select(step => Button(step, at));

    public IEnumerable<CardButton> Ways(ItemStanding at) => work.IsSupervisor
        ? MatterLifeCycle.StepsFrom(at.Matter.State).Where(step => step != "close" || at.AreLinesDone)
            .Select(step => new CardButton(Name(step), Texts.Say("act.says." + step, ("number", at.Item.Number))))
        : [];

    public CardButton Button(string step, Standing at) =>
        new(Name(step), Texts.Say("act.says." + step, ("number", at.Item.Number), ("unit", Speech.UnitToAsk(at.Unit.PrintedName))));

    /// <summary>What will be done, to be confirmed on a card of its own.</summary>
    public ActResult Confirm(PlanItem item, string will, PendingAct wish)
    {
        var said = Say(item, will + "\n" + Texts["act.confirm"], Confirming("confirm"), Confirming("cancel"));
        return said with { Answer = said.Answer with { Key = wish.Card }, Pending = wish with { Asks = "confirm" } };
    }

    /// <summary>The card on which an act was confirmed, once it is done.</summary>
    public IEnumerable<Reply> Settled(PlanItem item, PendingAct wish) => wish.IsConfirmed ? [Closed(item, wish, Texts["act.card.confirmed"])] : [];

    /// <summary>The card on which an act was to be confirmed, when nothing on it waits any more.</summary>
    public Reply Closed(PlanItem item, PendingAct wish, string state)
    {
        var card = new Card { Title = Texts.Say("item.untitled", ("number", item.Number)), Subtitle = state };
        return new Reply { Text = CardText.Of(card), Brief = card.Title, Card = card, Key = wish.Card, Replaces = true, OnlyReplaces = true, Language = Texts.Language };
    }

    private CardButton Confirming(string name) => new(Texts["act.button." + name], Texts["act.says." + name]);

    private string Text(string act, string what, string unit, Refusal refusal, DateOnly? date, Standing? at)
    {
        var who = Texts.Say("doer." + ActMaker.Doers[act], ("unit", unit));
        var mine = refusal.Possible.Where(step => work.Actor is { } actor && actor.May(ActMaker.Doers[step], at?.Unit.Id)).Select(Name).ToArray();
        var text = Texts.Say(
            "refusal." + refusal.Kind,
            ("what", what), ("act", Name(act)), ("who", who), ("state", State(refusal.State)), ("most", work.Facts.Rules.MostExtensions),
            ("date", date is { } day ? Speech.Date(day) : ""), ("limit", at?.Limit is { } limit ? Speech.Date(limit) : Texts["act.noLimit"]), ("today", Speech.Date(work.Today)),
            ("asked", at?.Line.AskedExtension is { } asked ? Speech.Date(asked.To) : ""), ("days", work.Facts.Rules.DisputeWorkingDays), ("reopen", work.Facts.Rules.ReopenDays));
        if (refusal.Kind is RefusalKind.NotAllowed or RefusalKind.DateNotLater or RefusalKind.LinesOpen) return text;
        return text + (mine.Length > 0 ? Texts.Say("refusal.possible", ("acts", string.Join(Texts["items.join"], mine))) : "");
    }

    private string OpenLines(ItemStanding at) => string.Join('\n', at.Lines.Where(line => line.Line.State.IsOpen)
        .Select(line => Texts.Say("act.openLine", ("unit", Speech.Unit(line.Unit.PrintedName)), ("state", State(line.Line.State.Name)))));
}
