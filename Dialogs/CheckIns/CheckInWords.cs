using System.Collections.Frozen;
using Duban.Dialogs.Understanding;

namespace Duban.Dialogs.CheckIns;

/// <summary>The words of check-in.tsv, the longest first.</summary>
internal static class CheckInWords
{
    private static readonly FrozenDictionary<string, string[]> All = DataFile.Rows("check-in.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split('|').OrderByDescending(word => word.Length).ToArray());

    /// <summary>The words of a key.</summary>
    public static string[] Of(string key) => All[key];

    /// <summary>Whether a text, but for its ending, is one of the words.</summary>
    public static bool Is(string key, string text) => All[key].Contains(Bare(text));

    /// <summary>The first place at which one of the words stands; null for none.</summary>
    public static (int Start, string Word)? Find(string key, string text) => All[key]
        .Select(word => (Start: IndexOf(text, word), Word: word))
        .Where(found => found.Start >= 0)
        .OrderBy(found => found.Start).ThenByDescending(found => found.Word.Length)
        .Select(found => ((int, string)?)found).FirstOrDefault();

    /// <summary>The word with which the text begins; null for none.</summary>
    public static string? Start(string key, string text) => Array.Find(All[key], word => text.StartsWith(word, StringComparison.Ordinal) && EndsThere(text, word.Length, word));

    /// <summary>A text without the marks and small words around it.</summary>
    public static string Bare(string text) => text.Trim(' ', '。', '.', '!', '！', '，', ',', '~', '～', '、', ';', '；', '…', '吧', '了', '呀', '啊', '哦', '的') is { Length: > 0 } bare ? Restored(text, bare) : text.Trim();

    // 没有了 is one of the words, and so is 完成了: what is trimmed of letters is only tried after the whole.
    private static string Restored(string text, string bare)
    {
        var whole = text.Trim(' ', '。', '.', '!', '！', '，', ',', '~', '～', '、', ';', '；', '…');
        return All.Values.Any(words => words.Contains(whole)) ? whole : bare;
    }

    private static int IndexOf(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsLatin(word[0]) || !char.IsAsciiLetterOrDigit(text[at - 1])) && EndsThere(text, at + word.Length, word)) return at;
        }

        return -1;
    }

    // An English word ends where words end.
    private static bool EndsThere(string text, int end, string word) => end >= text.Length || !IsLatin(word[^1]) || !char.IsAsciiLetterOrDigit(text[end]);

    private static bool IsLatin(char letter) => char.IsAsciiLetter(letter);
}
