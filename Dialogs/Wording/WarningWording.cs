using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;

namespace Duban.Dialogs.Wording;

/// <summary>Says the reader's warnings and refusals in the user's language; from warnings.zh-Hans.tsv, which pairs each English pattern with its Chinese.</summary>
internal static partial class WarningWording
{
    private static readonly (Regex English, string Chinese)[] Patterns =
        [.. DataFile.Rows("warnings.zh-Hans.tsv").Select(row => (Compile(row[0]), row[1]))];

    /// <summary>The message in the language of the texts; as it is where no pattern knows it.</summary>
    public static string Of(string message, Texts texts)
    {
        if (texts.IsEnglish) return message;
        foreach (var (english, chinese) in Patterns)
        {
            if (english.Match(message) is { Success: true } match) return Filled(chinese, match);
        }

        return message;
    }

    // At once, so that what is filled in is not filled again.
    private static string Filled(string chinese, Match match) => Place().Replace(chinese, place => match.Groups[place.Value[1] - '0'].Value);

    // {1}, {2} stand for what the reader filled in.
    private static Regex Compile(string pattern) => new(
        "^" + Regex.Replace(Regex.Escape(pattern), @"\\\{[0-9]}", "(.*?)") + "$", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.NonBacktracking);

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Place();
}
