using System.Text;
using System.Text.RegularExpressions;

namespace Duban.Dialogs.Understanding;

/// <summary>Turns what was typed into an <see cref="Utterance"/>.</summary>
public static partial class Normaliser
{
    /// <summary>Longer messages are understood by their beginning only.</summary>
    public const int MaxLength = 500;

    private static readonly Dictionary<char, char> Simplified =
        DataFile.Rows("simplified.tsv").Where(row => row is [{ Length: 1 }, { Length: 1 }]).ToDictionary(row => row[0][0], row => row[1][0]);

    /// <summary>Cleans a text; <paramref name="fallback"/> is the language of texts that have none of their own ("20").</summary>
    public static Utterance Clean(string text, string fallback)
    {
        var original = Trim(text);
        return new Utterance(original, Fold(original), LanguageOf(original, fallback));
    }

    /// <summary>Folds widths, case and traditional characters; keeps the length.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text) folded.Append(FoldLetter(letter));
        return folded.ToString();
    }

    private static char FoldLetter(char letter)
    {
        var narrow = letter switch
        {
            >= '！' and <= '～' => (char)(letter - 0xFEE0),
            '　' or ' ' => ' ',
            '‘' or '’' => '\'',
            _ => letter,
        };
        return Simplified.TryGetValue(narrow, out var simple) ? simple : char.ToLowerInvariant(narrow);
    }

    private static string Trim(string text)
    {
        var cut = text.Length > MaxLength * 4 ? text[..(MaxLength * 4)] : text;
        var clean = ControlCharacters().Replace(Mentions().Replace(cut, " "), " ").Trim();
        return clean.Length > MaxLength ? clean[..MaxLength] : clean;
    }

    private static string LanguageOf(string text, string fallback)
    {
        var chinese = text.Count(letter => letter is >= '一' and <= '鿿');
        var words = LatinWords().Count(text);
        return (chinese, words) switch
        {
            (0, 0) => fallback,
            _ => words > chinese / 2 ? "en" : "zh-Hans",
        };
    }

    [GeneratedRegex(@"<at>.*?</at>|(?<=^|\s)[@＠][^\s@，,。:：]+", RegexOptions.IgnoreCase)]
    private static partial Regex Mentions();

    [GeneratedRegex(@"[\p{Cc}\p{Cf}\s]+")]
    private static partial Regex ControlCharacters();

    [GeneratedRegex("[A-Za-z]{2,}|[A-Za-z]+")]
    private static partial Regex LatinWords();
}
