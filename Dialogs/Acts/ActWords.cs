using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;

namespace Duban.Dialogs.Acts;

/// <summary>The words of acts.tsv.</summary>
internal static class ActWords
{
    private const string Gap = "…";

    private static readonly string[] Beside = ["filler", "date-filler", "because", "proposal", "question", "how", "confirm", "cancel"];

    private static readonly Dictionary<string, string[]> ByKey = DataFile.Rows("acts.tsv").ToDictionary(row => row[0], row => row[1].Split('|'));

    private static readonly (string Key, Regex Words)[] Acts =
        [.. ByKey.Where(entry => !Beside.Contains(entry.Key)).Select(entry => (entry.Key, new Regex(AnyOf(entry.Key), RegexOptions.CultureInvariant)))];

    private static readonly Dictionary<string, Regex> Others = Beside.ToDictionary(key => key, key => new Regex(AnyOf(key), RegexOptions.CultureInvariant));

    /// <summary>The names of the acts and lists.</summary>
    public static IEnumerable<string> Keys => Acts.Select(act => act.Key);

    /// <summary>The act that a sentence speaks of first, with the places of its words; null for none.</summary>
    public static (string Key, Match Match)? Find(string text)
    {
        (string Key, Match Match)? best = null;
        foreach (var (key, words) in Acts)
        {
            if (words.Match(text) is { Success: true } match && (best is not { } other || IsBefore(match, other.Match))) best = (key, match);
        }

        return best;
    }

    /// <summary>Whether the text says a word of the key.</summary>
    public static Match Match(string key, string text) => Others[key].Match(text);

    /// <summary>Whether the text is one of the key's words and nothing else.</summary>
    public static bool Is(string key, string text) => ByKey[key].Contains(text.Trim(' ', '。', '.', '!', '~', ',', '，'));

    /// <summary>The text without the words of the key.</summary>
    public static string Without(string key, string text) => Others[key].Replace(text, " ");

    private static bool IsBefore(Match match, Match other) => match.Index != other.Index ? match.Index < other.Index : Said(match) > Said(other);

    private static int Said(Match match) => match.Groups["w"].Captures.Sum(piece => piece.Length);

    private static string AnyOf(string key) => "(?:" + string.Join('|', ByKey[key].OrderByDescending(word => word.Length).Select(Pattern)) + ")";

    private static string Pattern(string word) => string.Join("[^,，。;；]{0,40}?", word.Split(Gap).Select(piece => $"(?<w>{Bounded(piece)})"));

    // An English word ends where words end.
    private static string Bounded(string word) =>
        (char.IsAsciiLetter(word[0]) ? @"\b" : "") + Regex.Escape(word) + (char.IsAsciiLetter(word[^1]) ? @"\b" : "");
}
