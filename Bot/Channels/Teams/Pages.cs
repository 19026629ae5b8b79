using System.Collections.Immutable;

namespace Duban.Bot.Channels.Teams;

/// <summary>A long text in pages, cut where a line ends if one ends in time; nothing is left out.</summary>
internal static class Pages
{
    /// <summary>The pages, at least one, none longer than the limit.</summary>
    public static ImmutableArray<string> Of(string text, int limit)
    {
        var pages = ImmutableArray.CreateBuilder<string>();
        var rest = text.AsSpan();
        while (rest.Length > limit)
        {
            var end = EndIn(rest[..limit]);
            // A message of nothing is refused.
            if (rest[..end].TrimEnd('\n') is { Length: > 0 } page) pages.Add(page.ToString());
            rest = rest[end..].TrimStart('\n');
        }

        if (rest.Length > 0 || pages.Count == 0) pages.Add(rest.ToString());
        return pages.ToImmutable();
    }

    // The first half stays whole: a page of one short line is none. Half a character would be no text.
    private static int EndIn(ReadOnlySpan<char> page)
    {
        var line = page.LastIndexOf('\n');
        if (line > page.Length / 2) return line;
        return char.IsHighSurrogate(page[^1]) && page.Length > 1 ? page.Length - 1 : page.Length;
    }
}
