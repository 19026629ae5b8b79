using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;

namespace Duban.Dialogs.People;

/// <summary>The words of people.tsv, as parts of patterns.</summary>
internal static class PeopleWords
{
    private static readonly FrozenDictionary<string, string> Patterns = DataFile.Rows("people.tsv").ToFrozenDictionary(row => row[0], row => AnyOf(row[1]));

    /// <summary>The pattern that matches any word of a key.</summary>
    public static string Pattern(string key) => Patterns[key];

    /// <summary>Whether a text holds any word of a key.</summary>
    public static bool Holds(string text, string key) => Regex.IsMatch(text, Patterns[key]);

    private static string AnyOf(string words) => "(?:" + string.Join('|', words.Split('|').OrderByDescending(word => word.Length).Select(Escaped)) + ")";

    // An English word begins and ends where words do.
    private static string Escaped(string word) =>
        (char.IsAsciiLetter(word[0]) ? @"(?<![a-z])" : "") + Regex.Escape(word) + (char.IsAsciiLetter(word[^1]) ? @"(?![a-z])" : "");
}
