using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Duban.Plans.Notices.Formats.Word;

/// <summary>The indent of a first line, which Chinese documents give to each paragraph of prose.</summary>
internal static class Indent
{
    /// <summary>Whether the first line is indented; null where nothing is said.</summary>
    public static bool? IsFirstLine(Indentation? indent) =>
        indent is null || indent.FirstLine is null && indent.FirstLineChars is null ? null
        : indent.FirstLineChars?.Value > 0
            || int.TryParse(indent.FirstLine?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var twips) && twips > 0;
}
