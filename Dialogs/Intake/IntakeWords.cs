using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;

namespace Duban.Dialogs.Intake;

/// <summary>The words for a notice that waits for confirmation, from intake.tsv.</summary>
internal static class IntakeWords
{
    private static readonly Dictionary<string, string[]> ByKey = DataFile.Rows("intake.tsv").ToDictionary(row => row[0], row => row[1].Split('|'));

    /// <summary>The words of a key.</summary>
    public static string[] Of(string key) => ByKey[key];

    /// <summary>The key among those whose words hold this one, or null.</summary>
    public static string? KeyOf(string word, IEnumerable<string> keys) => keys.FirstOrDefault(key => ByKey[key].Contains(word));

    /// <summary>A pattern for the words of the keys, the longest first; English words end where words end.</summary>
    public static string Pattern(params string[] keys) =>
        "(?:" + string.Join('|', keys.SelectMany(key => ByKey[key]).OrderByDescending(word => word.Length).Select(Escaped)) + ")";

    private static string Escaped(string word) => Regex.Escape(word) + (char.IsAsciiLetter(word[^1]) ? @"\b" : "");
}
