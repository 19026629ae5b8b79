namespace Duban.Plans.Progress;

/// <summary>Where personal data stands in a text.</summary>
/// <param name="Start">Its first letter.</param>
/// <param name="Length">How many letters.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct PersonalSpan(int Start, int Length, PersonalDataKind Kind)
{
    /// <summary>The first letter after it.</summary>
    public int End => Start + Length;
}
