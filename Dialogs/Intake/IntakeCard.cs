using System.Globalization;
using Duban.Dialogs.Cards;
using Duban.Plans;

namespace Duban.Dialogs.Intake;

/// <summary>The card that shows what was read in an incoming notice, and the same in a sentence.</summary>
internal static class IntakeCard
{
    private const int FewRows = 5;

    /// <summary>What was read: the head, how much of everything, what differs, what needs a look, and the ways on.</summary>
    public static Card Of(Desk desk) => new()
    {
        Title = desk.Plan.Title.Length > 0 ? desk.Plan.Title : desk.Draft.FileName,
        Subtitle = Head(desk),
        Facts = [.. Facts(desk)],
        Paragraphs = [.. Remarks(desk).Select(text => new CardParagraph(text))],
        Rows = [.. IntakeLists.ChangeRows(desk).Take(FewRows), .. IntakeLists.UnitRows(desk).Take(FewRows), .. IntakeLists.WarningRows(desk).Take(FewRows)],
        Source = desk.Texts.Say("intake.source", ("file", FileOf(desk))),
        Buttons = [.. Buttons(desk)],
    };

    /// <summary>What one correction made of the notice: the items and units that it touched.</summary>
    public static Card After(Desk desk, Desk before)
    {
        var touched = Plans.Intake.PlanDiff.Between(before.Plan, desk.Plan);
        var rows = touched.Changed.Select(diff => IntakeLists.ChangeRow(desk, diff)).Concat(touched.Removed.Select(item => IntakeLists.RemovedRow(desk, item)));
        return Of(desk) with { Rows = touched.IsEmpty ? [.. IntakeLists.UnitRows(desk).Take(FewRows)] : [.. rows], Paragraphs = [] };
    }

    /// <summary>The same in words, complete without the card.</summary>
    public static string Sentence(Desk desk)
    {
        var facts = string.Join(desk.Texts["intake.comma"], Facts(desk).Select(fact => $"{fact.Label} {fact.Value}"));
        var text = desk.Texts.Say("intake.read", ("title", desk.Plan.Title), ("head", Head(desk)), ("facts", facts));
        return string.Join('\n', [text, .. Remarks(desk), desk.Texts["intake.next"]]);
    }

    // 通知.md would be taken for an address and made a link.
    private static string FileOf(Desk desk) => $"{Path.GetFileNameWithoutExtension(desk.Draft.FileName)}（{Path.GetExtension(desk.Draft.FileName)}）";

    private static string Head(Desk desk) => string.Join(" · ", new[]
    {
        desk.Plan.DocumentNumber ?? desk.Texts["intake.noNumber"],
        desk.Plan.Issuer,
        desk.Plan.IssuedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    }.OfType<string>());

    private static IEnumerable<CardFact> Facts(Desk desk)
    {
        var texts = desk.Texts;
        yield return new CardFact(texts["intake.items"], texts.Say("intake.itemsIn", ("count", desk.Plan.Items.Length), ("sections", desk.Plan.Sections.Length)));
        yield return new CardFact(texts["intake.duties"], texts.Say(
            "intake.dutiesOf", ("lead", Count(desk, DutyRole.Lead)), ("responsible", Count(desk, DutyRole.Responsible)), ("cooperating", Count(desk, DutyRole.Cooperating))));
        yield return Fact(texts, "intake.deadlines", desk.Plan.Items.Sum(item => item.Deadlines.Length));
        if (desk.Diff is { } diff)
        {
            yield return new CardFact(texts["intake.diff"], texts.Say(
                "intake.diffOf", ("version", desk.Older!.Version.Version), ("added", diff.Added.Length), ("removed", diff.Removed.Length), ("changed", diff.Changed.Length)));
        }

        if (!desk.NewUnits.IsEmpty) yield return new CardFact(texts["intake.newUnits"], texts.Say("intake.unitCount", ("count", desk.NewUnits.Length)));
        yield return Fact(texts, "intake.warnings", desk.Draft.Warnings.Length);
        if (!desk.Draft.Corrections.IsEmpty) yield return Fact(texts, "intake.corrections", desk.Draft.Corrections.Length);
    }

    // What a supervisor would look at twice.
    private static IEnumerable<string> Remarks(Desk desk)
    {
        if (!desk.IsOurs) yield return desk.Texts.Say("intake.notOurs", ("authority", desk.Facts.Known.Authority));
        var idle = desk.Plan.Items.Where(item => item.Duties.IsEmpty).Select(item => item.Number).ToArray();
        if (idle.Length > 0) yield return desk.Texts.Say("intake.nobody", ("items", string.Join(desk.Texts["items.join"], idle)));
        if (desk.Older is null && desk.Facts.HasPlan) yield return desk.Texts.Say("intake.replaces", ("title", desk.Facts.Plan.Title));
        if (desk.Diff is { Removed.IsEmpty: false }) yield return desk.Texts["intake.removedStay"];
    }

    private static IEnumerable<CardButton> Buttons(Desk desk)
    {
        yield return Button(desk, "confirm");
        yield return Button(desk, "items");
        if (desk.Diff is { IsEmpty: false }) yield return Button(desk, "changes");
        if (!desk.NewUnits.IsEmpty) yield return Button(desk, "units");
        if (!desk.Draft.Warnings.IsEmpty) yield return Button(desk, "warnings");
        yield return Button(desk, "discard");
    }

    private static CardButton Button(Desk desk, string name) => new(desk.Texts["intake.button." + name], desk.Texts["intake.says." + name]);

    private static int Count(Desk desk, DutyRole role) => desk.Plan.Items.Sum(item => item.DutiesOf(role).Count());

    private static CardFact Fact(Wording.Texts texts, string key, int count) => new(texts[key], texts.Say("intake.count", ("count", count)));
}
