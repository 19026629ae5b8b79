using System.Text.RegularExpressions;
using Duban.Plans.Notices;
using Duban.Plans.Storage;

namespace Duban.Plans.Intake;

/// <summary>Finds the stored notice of which a plan is a newer version.</summary>
public static partial class KnownNotice
{
    /// <summary>The newest version of that notice: the same document number, else the same title and year; null for a new notice.</summary>
    public static StoredPlan? Of(Plan plan, IReadOnlyList<StoredPlan> shelf) =>
        shelf.FirstOrDefault(stored => plan.DocumentNumber is { } number && Same(stored.Plan.DocumentNumber) == Same(number))
        ?? shelf.FirstOrDefault(stored => Title(plan).Length > 0 && Title(stored.Plan) == Title(plan) && stored.Plan.Year == plan.Year);

    private static string Title(Plan plan) => Revised().Replace(Same(plan.Title), "");

    private static string Same(string? text) => Spaces.RemoveAll(TextFolding.Fold(text ?? ""));

    // …工作安排（修订版）, …（2021年调整）
    [GeneratedRegex(@"\((?:[^)]{0,6})(?:修订|修改|修正|调整|更新)[^)]{0,4}\)$")]
    private static partial Regex Revised();
}
