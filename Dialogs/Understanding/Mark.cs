namespace Duban.Dialogs.Understanding;

/// <summary>A marked piece of an utterance: where it stands, what it is, and what it stands for.</summary>
/// <param name="Start">First character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Tag">The concept, as the data files name it: LEAD, WHO, UNIT …</param>
/// <param name="Value">For units, groups and dates what is meant; else null.</param>
public sealed record Mark(int Start, int Length, string Tag, object? Value = null)
{
    /// <summary>The place behind the last character.</summary>
    public int End => Start + Length;
}
