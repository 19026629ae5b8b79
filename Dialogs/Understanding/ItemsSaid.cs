using System.Collections.Immutable;

namespace Duban.Dialogs.Understanding;

/// <summary>The items that a message calls by number, or by their place in the list that was last answered.</summary>
internal static class ItemsSaid
{
    /// <summary>The item numbers; empty where none is said.</summary>
    public static IEnumerable<int> Of(Reading reading, Focus focus)
    {
        if (reading.Marks.Any(mark => mark.Tag == Tags.Number)) return NotNegated(reading);
        if (!reading.Tags.Contains("ORDINALREF")) return [];
        if (focus.List.IsEmpty) return reading.Numbers(Tags.Ordinal);
        if (reading.Tags.Contains("FIRST")) return focus.List.Take(1);
        if (reading.Tags.Contains("LAST")) return focus.List.TakeLast(1);
        var step = reading.Tags.Contains("NEXT") ? 1 : reading.Tags.Contains("PREVIOUS") ? -1 : 0;
        if (step != 0) return focus.Items is [var current, ..] ? Neighbour(focus.List, current, step) : [];
        return reading.Numbers(Tags.Ordinal).Select(place => focus.List.ElementAtOrDefault(place - 1)).Where(item => item != 0);
    }

    private static IEnumerable<int> Neighbour(ImmutableArray<int> list, int current, int step)
    {
        var at = list.IndexOf(current) + step;
        return at >= 0 && at < list.Length ? [list[at]] : [];
    }

    /// <summary>"不是13，是14" and "先不聊第8项，第3项…": a number that is denied does not count while another stands.</summary>
    private static int[] NotNegated(Reading reading)
    {
        var marks = reading.Marks.Where(mark => mark.Tag == Tags.Number).ToArray();
        var kept = marks.Where(mark => !Negation.Before(reading.Text, mark.Start)).ToArray();
        return [.. (kept.Length > 0 ? kept : marks).SelectMany(mark => (int[])mark.Value!).Distinct()];
    }
}
