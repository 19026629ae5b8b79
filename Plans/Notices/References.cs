using System.Collections.Immutable;

namespace Duban.Plans.Notices;

/// <summary>The titles in 《 》 that a text names.</summary>
public static class References
{
    private const int Longest = 200;

    /// <summary>The titles in order, each once, without the outer brackets, line ends removed.</summary>
    public static ImmutableArray<string> In(Passage passage, WarningList warnings)
    {
        var titles = new List<string>();
        for (var i = 0; i < passage.Length; i++)
        {
            if (passage.Text[i] != '《')
            {
                continue;
            }

            if (End(passage.Text, i) is not { } end)
            {
                warnings.Add(passage.LineAt(i), WarningTexts.ReferenceNotClosed);
                continue;
            }

            titles.Add(Spaces.RemoveAll(passage.Text[(i + 1)..end]));
            i = end;
        }

        return [.. titles.Where(title => title.Length > 0).Distinct()];
    }

    /// <summary>The index of the 》 that closes the 《 at the index, nested pairs passed over; null where none does.</summary>
    public static int? End(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < Math.Min(text.Length, start + Longest); i++)
        {
            depth += text[i] switch { '《' => 1, '》' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return null;
    }
}
