using System.Collections.Immutable;
using Duban.Dialogs.Answering;
using Duban.Dialogs.Understanding;

namespace Duban.Dialogs;

/// <summary>What the talk is about after an answer.</summary>
internal static class FocusAfter
{
    private static readonly Intent[] Passing = [Intent.Greeting, Intent.Thanks, Intent.Help, Intent.OutOfScope, Intent.NotFound, Intent.PlanInfo, Intent.Report];

    private static readonly Intent[] Lists =
        [Intent.ItemsLed, Intent.ItemsOfUnit, Intent.CommonItems, Intent.FindItems, Intent.ListItems, Intent.CountItems, Intent.DueItems, Intent.OverdueItems];

    /// <summary>The new focus: an interruption leaves it as it was, an answer moves it, a question back keeps what was asked.</summary>
    public static Focus Answer(Focus before, Understood understood, Answer answer) => answer.Intent switch
    {
        Intent.Cancel => before with { Pending = null, Intent = null },
        Intent.Clarify => before with { Pending = understood.Pending, List = answer.Items.Length > 1 ? answer.Items : before.List, RecentUnits = Recent(before, understood) },
        // Asked of an item that does not exist: the right number alone asks it again.
        Intent.NotFound when understood.Intent != Intent.NotFound => before with { Pending = understood.Intent },
        var passing when Passing.Contains(passing) => before,
        var list when Lists.Contains(list) => before with
        {
            Intent = list,
            Pending = null,
            Items = answer.Items.Length == 1 ? answer.Items : [],
            List = answer.Items,
            Units = list is Intent.ItemsLed or Intent.ItemsOfUnit or Intent.CommonItems or Intent.CountItems ? Names(understood, before) : before.Units,
            RecentUnits = Recent(before, understood),
        },
        _ => before with
        {
            Intent = answer.Intent,
            Role = understood.Role,
            Pending = null,
            Items = answer.Items.IsEmpty ? before.Items : answer.Items,
            Units = answer.Intent == Intent.LeadUnits && !answer.Units.IsEmpty ? answer.Units : Names(understood, before),
            RecentUnits = answer.Intent == Intent.LeadUnits && answer.Units.Length == 2 ? answer.Units : Recent(before, understood),
        },
    };

    private static ImmutableArray<string> Names(Understood understood, Focus before) =>
        understood.Units.IsEmpty ? before.Units : [.. understood.Units.Select(unit => unit.Name)];

    private static ImmutableArray<string> Recent(Focus before, Understood understood) =>
        [.. before.RecentUnits.Concat(understood.Units.Select(unit => unit.Name)).Reverse().Distinct().Take(2).Reverse()];
}
