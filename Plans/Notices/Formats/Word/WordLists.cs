using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Duban.Plans.Notices.Formats.Word;

/// <summary>Counts automatic lists through a document and writes each number as Word shows it: （一）, 第三条, 1.2.</summary>
internal sealed partial class WordLists
{
    private const int Levels = 9;
    private readonly Dictionary<int, NumberingInstance> lists = [];
    private readonly Dictionary<int, AbstractNum> patterns = [];
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int List, int Level)> begun = [];
    private readonly WordStyles styles;

    /// <summary>Reads the lists of a document.</summary>
    public WordLists(MainDocumentPart part, WordStyles styles)
    {
        this.styles = styles;
        var numbering = part.NumberingDefinitionsPart?.Numbering;
        foreach (var pattern in numbering?.Elements<AbstractNum>() ?? [])
        {
            if (pattern.AbstractNumberId?.Value is { } id) patterns.TryAdd(id, pattern);
        }

        foreach (var list in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (list.NumberID?.Value is { } id) lists.TryAdd(id, list);
        }
    }

    /// <summary>The number of the next paragraph of that list and level; empty for bullets and unknown lists.</summary>
    public string Next(int list, int level)
    {
        if (level is < 0 or >= Levels || !lists.TryGetValue(list, out var instance) || PatternOf(instance, 0) is not { } pattern) return "";
        var counts = Counts(pattern.AbstractNumberId!.Value);
        var definition = Definition(instance, pattern, level);
        Restart(instance, list, level, counts);
        counts[level] = counts[level] is { } before ? before + 1 : Start(definition);
        for (var deeper = level + 1; deeper < Levels; deeper++)
        {
            if (Definition(instance, pattern, deeper)?.LevelRestart?.Val?.Value != 0) counts[deeper] = null;
        }

        return definition is null ? "" : Written(instance, pattern, definition, counts);
    }

    /// <summary>The level that the list itself gives to a style; the first where it says nothing.</summary>
    public int LevelOf(int list, string? style) =>
        style is not null && lists.TryGetValue(list, out var instance) && PatternOf(instance, 0) is { } pattern
            ? pattern.Elements<Level>().FirstOrDefault(level => level.ParagraphStyleIdInLevel?.Val?.Value == style)?.LevelIndex?.Value ?? 0
            : 0;

    private int?[] Counts(int pattern) => counters.TryGetValue(pattern, out var counts) ? counts : counters[pattern] = new int?[Levels];

    // A list that goes on with another one's pattern goes on with its numbers, unless it says where to start.
    private void Restart(NumberingInstance instance, int list, int level, int?[] counts)
    {
        if (begun.Add((list, level)) && Override(instance, level)?.StartOverrideNumberingValue?.Val?.Value is { } start) counts[level] = start - 1;
    }

    private static string Written(NumberingInstance instance, AbstractNum pattern, Level definition, int?[] counts)
    {
        if (definition.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet) return "";
        var isLegal = OnOff.Of(definition.IsLegalNumberingStyle) == true;
        return Place().Replace(definition.LevelText?.Val?.Value ?? "", place =>
        {
            var level = place.Value[1] - '1';
            var shown = Definition(instance, pattern, level);
            var format = isLegal ? NumberFormatValues.Decimal : shown?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
            return NumberFormat.Write(counts[level] ?? Start(shown), format);
        });
    }

    private static int Start(Level? level) => level?.StartNumberingValue?.Val?.Value ?? 1;

    private static Level? Definition(NumberingInstance instance, AbstractNum pattern, int level) =>
        Override(instance, level)?.Level ?? pattern.Elements<Level>().FirstOrDefault(one => one.LevelIndex?.Value == level);

    private static LevelOverride? Override(NumberingInstance instance, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(one => one.LevelIndex?.Value == level);

    // A pattern may lie in a numbering style; styles that send in a circle send nowhere.
    private AbstractNum? PatternOf(NumberingInstance instance, int steps)
    {
        if (steps > Levels || instance.AbstractNumId?.Val?.Value is not { } id || !patterns.TryGetValue(id, out var pattern)) return null;
        if (pattern.NumberingStyleLink?.Val?.Value is not { } link) return pattern;
        return styles.Of(link).List is { } list && lists.TryGetValue(list, out var linked) ? PatternOf(linked, steps + 1) : pattern;
    }

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Place();
}
