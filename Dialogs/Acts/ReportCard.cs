using Duban.Dialogs.Cards;
using Duban.Plans.Progress;

namespace Duban.Dialogs.Acts;

/// <summary>The card on which one report is reviewed: all it says, its flags, what changed against the last accepted one, and the decisions.</summary>
internal sealed class ReportCard(Work work, ActSpeech speech)
{
    /// <summary>How the key of such a card begins; the item's and the unit's key follow.</summary>
    public const string KeyStart = "report/";

    private static readonly string[] Decisions = ["accept", "return", "approve-report", "send-back-report"];

    /// <summary>The report that is meant; its unit and the supervision office may see it.</summary>
    public ActResult? Run(ActRequest request, int? focus)
    {
        var number = request.Items is [var said, ..] ? said : focus;
        if (number is null || work.Facts.Plan.Item(number.Value) is not { } item) return null;
        Standing[] lines = [.. work.Standings.Of(item).Lines.Where(at => at.Line.Last is not null && (request.Units.IsEmpty || request.Units.Any(unit => unit.Id == at.Unit.Id)))];
        if (lines.Length == 0) return speech.Say(item, work.Texts.Say("act.report.none", ("item", work.Speech.Item(item))));
        Standing[] seen = [.. lines.Where(MaySee)];
        if (seen.Length == 0) return speech.Say(item, work.Texts["act.report.mayNot"]);
        if (seen is not [var only]) seen = [.. seen.Where(at => at.Line.State is AwaitingReview or AwaitingUnit) is var waiting && waiting.Count() == 1 ? waiting : seen];
        return seen is [var one] ? Of(one) : speech.Say(
            item, work.Texts.Say("act.report.which", ("units", work.Speech.Units(seen.Select(at => at.Unit.PrintedName)))), seen.Select(at => speech.Button("review", at)));
    }

    /// <summary>The card in its place where it was shown, as it is after an act.</summary>
    public IEnumerable<Reply> Update(Standing after) => after.Line.Last is null ? []
        : [Of(after).Answer.ToReply() with { Replaces = true, OnlyReplaces = true }];

    /// <summary>The card as it is now; null where there is no report, or it is not the speaker's to see.</summary>
    public Reply? Now(Standing at) => at.Line.Last is not null && MaySee(at) ? Of(at).Answer.ToReply() : null;

    private bool MaySee(Standing at) => work.IsSupervisor || work.Unit?.Id == at.Unit.Id || work.Officer?.Role == Plans.Units.OfficerRole.Leader;

    private ActResult Of(Standing at)
    {
        var report = at.Line.Last!;
        var card = new Card
        {
            Title = work.Texts.Say("act.report.title", ("what", speech.What(at)), ("period", work.Speech.Period(report.Period))),
            Subtitle = work.Texts.Say("act.report.given", ("date", work.Speech.Date(report.Day)), ("revision", report.Revision), ("state", speech.State(at.Line.State.Name))),
            Facts = [.. Slots(report).Where(slot => slot.Value is { Length: > 0 }).Select(slot => new CardFact(work.Texts["slot." + slot.Name], slot.Value!))],
            Paragraphs = [.. Flags(report).Concat(Changes(at)).Select(text => new CardParagraph(text))],
            Files = [.. report.Evidence.Select(file => new CardFile(file.Id, file.Name))],
            Buttons = [.. LineLifeCycle.StepsFrom(at.Line).Where(step => Decisions.Contains(step) && work.Actor?.May(ActMaker.Doers[step], at.Unit.Id) == true).Select(step => speech.Button(step, at))],
        };
        var said = speech.Say(at, CardText.Of(card));
        return said with { Answer = said.Answer with { Card = card, Brief = card.Title, Key = KeyOf(at) } };
    }

    private string KeyOf(Standing at) => $"{KeyStart}{work.Facts.MatterOf(at.Item).Item}/{at.Unit.Id}";

    private IEnumerable<(string Name, string? Value)> Slots(CheckIn report)
    {
        yield return ("progress", report.Progress);
        yield return ("percent", report.Percent is { } percent ? percent + "%" : null);
        yield return ("stage", report.Stage);
        yield return ("reason", report.NoProgressReason);
        yield return ("difficulty", report.Difficulty);
        yield return ("help", report.Help);
        yield return ("next", report.NextStep);
        yield return ("expected", report.Expected is { } day ? work.Speech.Date(day) : null);
        yield return ("evidence", string.Join(work.Texts["items.join"], report.Evidence.Select(file => file.Name)));
    }

    private IEnumerable<string> Flags(CheckIn report)
    {
        if (report.IsLate) yield return work.Texts["act.report.late"];
        if (report.LacksSubstance) yield return work.Texts["act.report.thin"];
    }

    private IEnumerable<string> Changes(Standing at)
    {
        if (at.Line.Accepted is not { } before || before.Revision == at.Line.Last!.Revision) yield break;
        if (before.Percent is { } from && at.Line.Last.Percent is { } to && from != to) yield return work.Texts.Say("act.report.percentFrom", ("from", from), ("to", to));
        if (before.Progress == at.Line.Last.Progress && before.Progress.Length > 0) yield return work.Texts["act.report.sameWords"];
        if (before.Difficulty is { } old && at.Line.Last.Difficulty is null) yield return work.Texts.Say("act.report.solved", ("difficulty", old));
    }
}
