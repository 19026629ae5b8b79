using Duban.Plans;

namespace Duban.Dialogs.Answering;

/// <summary>Units to click where a name is unknown or none was said.</summary>
internal static class UnitGuesses
{
    private const int Most = 4;

    /// <summary>Letters that most names share and that tell nothing.</summary>
    private const string Common = "县市区省州旗局委办中心管理（）";

    /// <summary>The units of the plan whose names share most letters with the unknown one.</summary>
    public static IEnumerable<string> Like(Plan plan, string name)
    {
        var letters = name.Where(letter => !Common.Contains(letter, StringComparison.Ordinal)).ToHashSet();
        return from unit in Named(plan)
               let shared = unit.Key.Distinct().Count(letters.Contains)
               where shared > 0
               orderby shared descending, unit.Value descending
               select unit.Key;
    }

    /// <summary>The units that the plan names most often.</summary>
    public static IEnumerable<string> Busiest(Plan plan) => Named(plan).OrderByDescending(unit => unit.Value).Select(unit => unit.Key).Take(Most);

    /// <summary>How many units the plan names.</summary>
    public static int Count(Plan plan) => Named(plan).Count();

    private static IEnumerable<KeyValuePair<string, int>> Named(Plan plan) =>
        plan.Items.SelectMany(item => item.Duties).Where(duty => duty.Kind == DutyKind.Unit).CountBy(duty => duty.Name);
}
