using System.Collections.Immutable;
using Duban.Plans.Units;

namespace Duban.Plans.Intake;

/// <summary>Finds the units of a plan that the directory does not know, each with the unit that it most likely is.</summary>
public static class UnitReview
{
    private const double Likely = 0.6;

    /// <summary>The unknown units in the plan's order.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="known">The stored directory, with the choices that were made already.</param>
    public static ImmutableArray<UnitFinding> Of(Plan plan, UnitDirectory known)
    {
        var keys = known.Units.Select(unit => unit.Id).ToHashSet();
        var candidates = known.Units.Where(unit => unit.Until is null).ToList();
        return [.. UnitDirectory.For(plan, known).Units.Where(unit => !keys.Contains(unit.Id)).Select(unit => new UnitFinding(unit, Likeliest(unit, candidates)))];
    }

    // Two that are equally likely are no answer. A township's government is no office of the county's.
    private static Unit? Likeliest(Unit unknown, List<Unit> candidates)
    {
        var likely = candidates
            .Where(unit => Township.LooksLike(unit.PrintedName) == Township.LooksLike(unknown.PrintedName))
            .Select(unit => (Unit: unit, Likeness: unit.Aliases.Add(unit.PrintedName).Max(other => Likeness(unknown.PrintedName, other))))
            .Where(one => one.Likeness >= Likely)
            .OrderByDescending(one => one.Likeness)
            .Take(2)
            .ToList();
        return likely is [var best, ..] && (likely.Count == 1 || best.Likeness > likely[1].Likeness) ? best.Unit : null;
    }

    private static double Likeness(string one, string other)
    {
        var (left, right) = (Core(one), Core(other));
        return left.Length < 2 || right.Length < 2 ? 0 : 2.0 * CommonLetters(left, right) / (left.Length + right.Length);
    }

    // 县…局 is common to all and says nothing.
    private static string Core(string name) => name.TrimStart('省', '市', '县', '区', '州', '旗').TrimEnd('局', '委', '办', '会', '心', '中');

    // The longest common subsequence: 农业局 in 农业农村局.
    private static int CommonLetters(string one, string other)
    {
        var lengths = new int[other.Length + 1];
        foreach (var letter in one)
        {
            var diagonal = 0;
            for (var i = 1; i <= other.Length; i++)
            {
                (diagonal, lengths[i]) = (lengths[i], letter == other[i - 1] ? diagonal + 1 : Math.Max(lengths[i], lengths[i - 1]));
            }
        }

        return lengths[^1];
    }
}
