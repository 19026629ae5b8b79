using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>The folded titles of a plan's sections.</summary>
internal sealed class SectionTitles(Plan plan)
{
    /// <summary>So much of what is said must stand in a title to mean it.</summary>
    private const double GoodPart = 0.75;

    /// <summary>Numbers and titles.</summary>
    public (int Number, string Title)[] All { get; } = [.. plan.Sections.Select(section => (section.Number, Normaliser.Fold(section.Title)))];

    /// <summary>Whether a title says the words as they are.</summary>
    public bool Say(ReadOnlySpan<char> words)
    {
        foreach (var (_, title) in All)
        {
            if (title.AsSpan().Contains(words, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>The section whose title says most of the words, in pieces of two letters or more; null for none.</summary>
    public int? SayingMost(ReadOnlySpan<char> words)
    {
        (int? Number, double Said) best = (null, GoodPart);
        foreach (var (number, title) in All)
        {
            if (Said(title, words) is var said && (best.Number is null ? said >= best.Said : said > best.Said)) best = (number, said);
        }

        return best.Number;
    }

    private static double Said(ReadOnlySpan<char> title, ReadOnlySpan<char> words)
    {
        var said = 0;
        for (var start = 0; start < words.Length;)
        {
            var length = 1;
            while (start + length < words.Length && title.Contains(words.Slice(start, length + 1), StringComparison.Ordinal)) length++;
            if (length > 1) said += length;
            start += length;
        }

        return words.Length == 0 ? 0 : (double)said / words.Length;
    }
}
