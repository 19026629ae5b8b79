using Duban.Plans.Units;

namespace Duban.Dialogs.Understanding;

/// <summary>The ordinary words by which people also call a unit: 财政, 文旅, "market supervision".</summary>
internal static class UnitStems
{
    private static readonly string[] ChineseEndings = ["委员会", "办公室", "局", "委", "办", "厅", "街道", "镇", "乡"];

    private static readonly string[] EnglishEndings = [" bureau", " office", " commission", " department", " administration"];

    /// <summary>The stems of a unit, folded.</summary>
    public static IEnumerable<string> Of(Unit unit) =>
        unit.Stems.Concat(unit.Aliases.Append(unit.PrintedName).Select(Chinese)).Concat(unit.EnglishNames.Select(English).Where(stem => stem?.Length > 3)).OfType<string>().Select(Normaliser.Fold).Distinct();

    /// <summary>人社局 is 人社.</summary>
    private static string? Chinese(string name)
    {
        var bare = "县市区州旗省".Contains(name[0], StringComparison.Ordinal) ? name[1..] : name;
        var ending = ChineseEndings.FirstOrDefault(ending => bare.EndsWith(ending, StringComparison.Ordinal));
        return ending is not null && bare.Length - ending.Length >= 2 && bare[0] >= 128 ? bare[..^ending.Length] : null;
    }

    /// <summary>County Market Supervision Bureau and Bureau of Market Supervision are market supervision.</summary>
    private static string? English(string name)
    {
        var bare = name.ToLowerInvariant().Replace("county ", "", StringComparison.Ordinal);
        if (bare.StartsWith("bureau of ", StringComparison.Ordinal)) return bare["bureau of ".Length..];
        var ending = EnglishEndings.FirstOrDefault(ending => bare.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? null : bare[..^ending.Length];
    }
}
