namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>What stands between two lines that are one.</summary>
public static class Glue
{
    /// <summary>A blank between Latin words, nothing between Chinese letters.</summary>
    public static string Between(string left, string right) =>
        left.Length > 0 && right.Length > 0 && char.IsAsciiLetter(left[^1]) && char.IsAsciiLetter(right[0]) ? " " : "";
}
