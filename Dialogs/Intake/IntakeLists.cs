using System.Globalization;
using Duban.Dialogs.Cards;
using Duban.Dialogs.Wording;
using Duban.Plans;
using Duban.Plans.Intake;

namespace Duban.Dialogs.Intake;

/// <summary>The lists behind the buttons of an incoming notice: items, differences, new units, warnings.</summary>
internal static class IntakeLists
{
    public static Card Items(Desk desk) => List(desk, "intake.list.items", desk.Plan.Items.Select(item => ItemRow(desk, item)));

    public static Card Changes(Desk desk) => List(desk, "intake.list.changes", ChangeRows(desk));

    public static Card Units(Desk desk) => List(desk, "intake.list.units", UnitRows(desk));

    public static Card Warnings(Desk desk) => List(desk, "intake.list.warnings", WarningRows(desk));

    public static IEnumerable<CardRow> ChangeRows(Desk desk) => desk.Diff is not { } diff ? [] :
    [
        .. diff.Added.Select(item => ItemRow(desk, item) with { Lead = Lead(desk, "intake.added", item) }),
        .. diff.Removed.Select(item => RemovedRow(desk, item)),
        .. diff.Changed.Select(one => ChangeRow(desk, one)),
    ];

    public static CardRow RemovedRow(Desk desk, PlanItem item) => new(Lead(desk, "intake.removed", item), Name(item));

    public static CardRow ChangeRow(Desk desk, ItemDiff diff) =>
        new(Lead(desk, "intake.changed", diff.Newer), Name(diff.Newer), Says(desk, diff.Newer), string.Join(desk.Texts["intake.semicolon"], Differences(desk, diff)));

    public static IEnumerable<CardRow> UnitRows(Desk desk) => desk.NewUnits.Select(found => found.Likeliest is { } likely
        ? new CardRow(
            desk.Texts["intake.unit"], found.Unit.PrintedName, desk.Texts.Say("intake.says.same", ("one", found.Unit.PrintedName), ("other", likely.PrintedName)),
            desk.Texts.Say("intake.likely", ("unit", likely.PrintedName)))
        : new CardRow(desk.Texts["intake.unit"], found.Unit.PrintedName, null, desk.Texts["intake.unlikely"]));

    public static IEnumerable<CardRow> WarningRows(Desk desk) =>
        desk.Draft.Warnings.Select(warning => new CardRow(desk.Texts.Say("intake.line", ("line", warning.Line)), WarningWording.Of(warning.Message, desk.Texts)));

    private static Card List(Desk desk, string title, IEnumerable<CardRow> rows)
    {
        CardRow[] all = [.. rows];
        return new Card
        {
            Title = desk.Texts.Say(title, ("count", all.Length)),
            Subtitle = desk.Texts["intake.waiting"],
            Rows = [.. all],
            Buttons = [new CardButton(desk.Texts["intake.button.confirm"], desk.Texts["intake.says.confirm"]), new CardButton(desk.Texts["intake.button.show"], desk.Texts["intake.says.show"])],
        };
    }

    private static CardRow ItemRow(Desk desk, PlanItem item) => new(
        item.Number.ToString(CultureInfo.InvariantCulture), Name(item), Says(desk, item), string.Join(desk.Texts["intake.semicolon"], Duties(desk, item)));

    private static IEnumerable<string> Duties(Desk desk, PlanItem item)
    {
        foreach (var role in Enum.GetValues<DutyRole>())
        {
            var names = item.DutiesOf(role).Select(duty => duty.Name).ToArray();
            if (names.Length > 0) yield return RoleOf(desk, role) + string.Join(desk.Texts["names.join"], names);
        }

        if (!item.Deadlines.IsEmpty) yield return desk.Texts["intake.by"] + string.Join(desk.Texts["names.join"], item.Deadlines.Select(deadline => deadline.Text));
    }

    private static IEnumerable<string> Differences(Desk desk, ItemDiff diff)
    {
        var texts = desk.Texts;
        if (diff.IsRenumbered) yield return texts.Say("intake.renumbered", ("number", diff.Older.Number));
        if (diff.IsRetitled) yield return texts.Say("intake.retitled", ("title", diff.Older.Title));
        foreach (var duty in diff.DutiesAdded) yield return texts.Say("intake.dutyAdded", ("role", RoleOf(desk, duty.Role)), ("unit", duty.Name));
        foreach (var duty in diff.DutiesRemoved) yield return texts.Say("intake.dutyRemoved", ("role", RoleOf(desk, duty.Role)), ("unit", duty.Name));
        if (diff.HasOtherDeadlines) yield return texts.Say("intake.otherDeadlines", ("older", Limits(desk, diff.Older)), ("newer", Limits(desk, diff.Newer)));
        if (diff.HasOtherPeople) yield return texts["intake.otherPeople"];
        if (diff.IsReworded) yield return texts["intake.reworded"];
    }

    private static string Limits(Desk desk, PlanItem item) =>
        item.Deadlines.IsEmpty ? desk.Texts["card.none"] : string.Join(desk.Texts["names.join"], item.Deadlines.Select(deadline => deadline.Text));

    private static string RoleOf(Desk desk, DutyRole role) =>
        desk.Texts[role switch { DutyRole.Lead => "intake.lead", DutyRole.Responsible => "intake.responsible", _ => "intake.cooperating" }];

    private static string Lead(Desk desk, string key, PlanItem item) => desk.Texts.Say(key, ("number", item.Number));

    private static string Says(Desk desk, PlanItem item) => desk.Texts.Say("says.item", ("number", item.Number));

    private static string Name(PlanItem item) => item.Title.Length > 0 ? item.Title : item.Text.Length > 40 ? item.Text[..40] + "……" : item.Text;
}
