using System.Net;
using System.Text.RegularExpressions;

namespace Duban.Plans.Notices.Formats;

/// <summary>The text of a table cell without marks: &lt;br&gt; is a line end, bold and entities are resolved.</summary>
public static partial class CellText
{
    /// <summary>The plain text, trimmed.</summary>
    public static string Clean(string cell) =>
        WebUtility.HtmlDecode(HtmlTags.Strip(LineEnd().Replace(cell, "\n")))
            .Replace("**", "", StringComparison.Ordinal).Replace("\\|", "|", StringComparison.Ordinal).Trim();

    [GeneratedRegex("<br */?>|</p> *<p[^>]{0,200}>", RegexOptions.IgnoreCase)]
    private static partial Regex LineEnd();
}
