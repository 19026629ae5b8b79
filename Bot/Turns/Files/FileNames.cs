using System.Globalization;
using System.Text;

namespace Duban.Bot.Turns.Files;

/// <summary>File names as senders have them, made fit to show and to store.</summary>
internal static class FileNames
{
    /// <summary>What a file without a name is called.</summary>
    public const string Nameless = "file";

    private const int Longest = 120;

    // Beside control characters those that turn the direction of writing: they make report-exe.pdf out of report-fdp.exe.
    private static readonly UnicodeCategory[] Hidden =
        [UnicodeCategory.Control, UnicodeCategory.Format, UnicodeCategory.LineSeparator, UnicodeCategory.ParagraphSeparator, UnicodeCategory.PrivateUse];

    /// <summary>The name without path and hidden characters, its end kept where it is too long.</summary>
    public static string Clean(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var shown = new StringBuilder(last.Length);
        foreach (var rune in last.EnumerateRunes().Where(rune => !Hidden.Contains(Rune.GetUnicodeCategory(rune)))) shown.Append(rune);
        var clean = shown.ToString().Trim();
        return clean.Trim('.').Length == 0 ? Nameless : Shortened(clean);
    }

    private static string Shortened(string name)
    {
        if (name.Length <= Longest) return name;
        var end = Path.GetExtension(name) is { Length: <= 10 } extension ? extension : "";
        var start = name[..(Longest - end.Length)];
        return (char.IsHighSurrogate(start[^1]) ? start[..^1] : start) + end;
    }
}
