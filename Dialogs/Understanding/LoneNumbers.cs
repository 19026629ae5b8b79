namespace Duban.Dialogs.Understanding;

/// <summary>Settles numbers that stand alone: "13谁牵头" means item 13, "13号楼电梯坏了" does not.</summary>
internal static class LoneNumbers
{
    /// <summary>As much unexplained text tells of something else.</summary>
    private const int MuchElse = 4;

    /// <summary>The marks with each lone number either an item's or gone.</summary>
    public static IReadOnlyList<Mark> Settled(IReadOnlyList<Mark> marks, IReadOnlyList<string> unexplained)
    {
        if (!marks.Any(mark => mark.Tag == Tags.LoneNumber)) return marks;
        if (MuchIsUnexplained(unexplained) || marks.Any(mark => mark.Tag == "OFFTOPIC")) return [.. marks.Where(mark => mark.Tag != Tags.LoneNumber)];
        return [.. marks.Select(mark => mark.Tag == Tags.LoneNumber ? mark with { Tag = Tags.Number } : mark)];
    }

    /// <summary>Whether so much is unexplained that the message may be about something else.</summary>
    public static bool MuchIsUnexplained(IReadOnlyList<string> unexplained) =>
        unexplained.Sum(word => word[0] < 128 ? (word.Length >= MuchElse ? MuchElse : 0) : word.Length) >= MuchElse;
}
