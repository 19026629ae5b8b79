using Duban.Plans.Notices;

namespace Duban.Plans.Intake;

/// <summary>A text as the set of its neighbouring letters, to compare it with others (Dice's coefficient).</summary>
internal sealed class LetterPairs
{
    private readonly HashSet<(char, char)> pairs;

    /// <summary>The pairs of a text, blanks and widths left aside.</summary>
    public LetterPairs(string text)
    {
        var letters = Spaces.RemoveAll(TextFolding.Fold(text));
        pairs = [.. letters.Zip(letters.Skip(1))];
    }

    /// <summary>From 0, nothing in common, to 1, the same pairs.</summary>
    public double LikenessTo(LetterPairs other) =>
        pairs.Count + other.pairs.Count == 0 ? 0 : 2.0 * pairs.Count(other.pairs.Contains) / (pairs.Count + other.pairs.Count);
}
