using Duban.Bot.Turns.Files;
using Microsoft.Net.Http.Headers;

namespace Duban.Bot.Channels.DirectLine.Uploads;

/// <summary>Reads file names from Content-Disposition as browsers and other clients write them.</summary>
internal static class Disposition
{
    /// <summary>The name, cleaned: from filename* (RFC 5987) where there is one, else from filename.</summary>
    public static string FileName(string? header)
    {
        // The protocol's own example leaves the kind out: name="file"; filename="notice.md".
        if (!ContentDispositionHeaderValue.TryParse(header, out var value) && !ContentDispositionHeaderValue.TryParse($"attachment; {header}", out value))
            return FileNames.Nameless;
        var name = value.FileNameStar.HasValue ? value.FileNameStar : HeaderUtilities.UnescapeAsQuotedString(HeaderUtilities.RemoveQuotes(value.FileName));
        // Browsers write a quotation mark inside the name so.
        return FileNames.Clean(name.ToString().Replace("%22", "\"", StringComparison.Ordinal));
    }
}
