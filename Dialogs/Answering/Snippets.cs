using Duban.Dialogs.Understanding;
using Duban.Plans;

namespace Duban.Dialogs.Answering;

/// <summary>The words found, shown in their context.</summary>
internal static class Snippets
{
    private const int Reach = 24;

    /// <summary>A piece of the item's text around the first of the words that it says.</summary>
    public static string Around(PlanItem item, IEnumerable<string> words)
    {
        var folded = Normaliser.Fold(item.Text);
        var at = words.Select(word => folded.IndexOf(word, StringComparison.Ordinal)).FirstOrDefault(place => place >= 0, -1);
        if (at < 0) return item.Text.Length <= 2 * Reach ? item.Text : item.Text[..(2 * Reach)] + "…";
        var (from, to) = (Math.Max(0, at - Reach), Math.Min(item.Text.Length, at + 2 * Reach));
        return (from > 0 ? "…" : "") + item.Text[from..to] + (to < item.Text.Length ? "…" : "");
    }
}
