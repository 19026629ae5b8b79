using System.Collections.Immutable;
using Duban.Dialogs.Answering;
using Duban.Dialogs.Understanding;

namespace Duban.Dialogs;

/// <summary>What the talk is about after an answer.</summary>
internal static class FocusAfter
{
    private const int MostRecentUnits = 4;

    private static readonly Intent[] Passing = [Intent.Greeting, Intent.Thanks, Intent.Help, Intent.OutOfScope, Intent.NotFound, Intent.Report];

    private static readonly Intent[] ListsOfUnits = [Intent.ItemsLed, Intent.ItemsOfUnit, Intent.CommonItems, Intent.CountItems];

    /// <summary>The new focus: an interruption leaves it as it was, an answer moves it, a question back keeps what was asked.</summary>
    public static Focus Answer(Focus before, Understood understood, Answer answer) => answer.Intent switch
    {
        Intent.Cancel => before with { Pending = null, Intent = null },
        Intent.Clarify => before with { Pending = understood.Pending, List = answer.Items.Length > 1 ? answer.Items : before.List, RecentUnits = Recent(before, understood) },
        // Asked of an item that does not exist: the right number alone asks it again.
        Intent.NotFound when understood.Intent != Intent.NotFound => before with { Pending = understood.Intent },
        // Nothing of the plan's items, but "by whom?" may follow.
        Intent.PlanInfo => before with { Intent = Intent.PlanInfo, Pending = null },
        var passing when Passing.Contains(passing) => before,
        var list when list == Intent.OverdueItems || IntentKinds.Lists.Contains(list) => AfterList(before, understood, answer),
        _ => AfterItem(before, understood, answer),
    };

    private static Focus AfterList(Focus before, Understood understood, Answer answer) => before with
    {
        Intent = answer.Intent,
        Role = understood.Role,
        Pending = null,
        Items = answer.Items.Length == 1 ? answer.Items : [],
        EarlierItems = before.Items,
        List = answer.Items.IsEmpty ? before.List : answer.Items,
        Units = ListsOfUnits.Contains(answer.Intent) ? Names(understood) : before.Units,
        RecentUnits = Recent(before, understood),
        Section = understood.Section ?? before.Section,
    };

    private static Focus AfterItem(Focus before, Understood understood, Answer answer) => before with
    {
        Intent = answer.Intent,
        Role = understood.Role,
        // A report that names no item was asked which.
        Pending = answer.Intent == Intent.CheckIn && answer.Items.IsEmpty ? Intent.CheckIn : null,
        Items = answer.Items.IsEmpty ? before.Items : answer.Items,
        EarlierItems = answer.Items.IsEmpty || answer.Items.SequenceEqual(before.Items) ? before.EarlierItems : before.Items,
        List = answer.Items.Length > 1 ? answer.Items : before.List,
        Units = answer.Intent == Intent.LeadUnits && !answer.Units.IsEmpty ? answer.Units : understood.Units.IsEmpty ? before.Units : Names(understood),
        RecentUnits = answer.Intent == Intent.LeadUnits && answer.Units.Length == 2 ? answer.Units : Recent(before, understood),
        UnitList = answer.Units.Length > 0 && understood.Units.IsEmpty ? answer.Units : before.UnitList,
    };

    private static ImmutableArray<string> Names(Understood understood) => [.. understood.Units.Select(unit => unit.Name)];

    private static ImmutableArray<string> Recent(Focus before, Understood understood) =>
        [.. before.RecentUnits.Concat(Names(understood)).Reverse().Distinct().Take(MostRecentUnits).Reverse()];
}
