namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>One letter on an upright page; up is positive.</summary>
/// <param name="Text">The letter, or the letters of a ligature.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where the next may begin.</param>
/// <param name="Base">Its base line.</param>
/// <param name="Size">Its height in points.</param>
public readonly record struct Glyph(string Text, double Left, double Right, double Base, double Size)
{
    /// <summary>Whether nothing is seen of it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
