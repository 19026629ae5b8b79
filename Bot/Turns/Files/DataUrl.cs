namespace Duban.Bot.Turns.Files;

/// <summary>Reads files that lie in their address: data:text/plain;base64,….</summary>
internal static class DataUrl
{
    public const string Start = "data:";

    private const string Base64 = ";base64";

    public static FetchedFile Read(string name, string url, int limit)
    {
        var comma = url.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !url[..comma].EndsWith(Base64, StringComparison.OrdinalIgnoreCase))
            return FetchedFile.Lost(name, FileTrouble.Damaged, "a data: address without base64");
        // Four characters hold three bytes.
        if ((url.Length - comma - 1L) / 4 * 3 - 2 > limit) return FetchedFile.Lost(name, FileTrouble.TooLarge);
        var text = Uri.UnescapeDataString(url[(comma + 1)..]);
        var buffer = new byte[text.Length / 4 * 3 + 3];
        return Convert.TryFromBase64String(text, buffer, out var length)
            ? new FetchedFile(name, buffer.AsMemory(0, length))
            : FetchedFile.Lost(name, FileTrouble.Damaged, "a data: address with broken base64");
    }
}
