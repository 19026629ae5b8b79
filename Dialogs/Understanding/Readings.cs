using System.Collections.Frozen;

namespace Duban.Dialogs.Understanding;

/// <summary>How Chinese characters sound, without tones, from the Unicode Han Database.</summary>
internal static class Readings
{
    private const int LongestSyllable = 6;

    private static readonly FrozenDictionary<char, string> ByLetter =
        DataFile.Rows("readings.tsv").Where(row => row[0].Length == 1).ToFrozenDictionary(row => row[0][0], row => row[1].Split(' ')[0]);

    private static readonly FrozenDictionary<string, ushort> Numbers =
        ByLetter.Values.Distinct().Select((syllable, number) => (syllable, number)).ToFrozenDictionary(pair => pair.syllable, pair => (ushort)(pair.number + 1));

    private static readonly FrozenDictionary<char, ushort> SoundByLetter = ByLetter.ToFrozenDictionary(pair => pair.Key, pair => Numbers[pair.Value]);

    /// <summary>The commonest readings of all characters, joined.</summary>
    public static string Of(string text) => string.Join(' ', text.Select(letter => ByLetter.GetValueOrDefault(letter, letter.ToString())));

    /// <summary>The number of a character's commonest reading; 0 for none.</summary>
    public static ushort Sound(char letter) => SoundByLetter.GetValueOrDefault(letter);

    /// <summary>The number of a syllable; 0 for none.</summary>
    public static ushort Sound(string syllable) => Numbers.GetValueOrDefault(syllable);

    /// <summary>The syllables of a word in pinyin without tones; empty for a word that is none.</summary>
    public static string[] Syllables(string word) => Split(word, 0) is { } parts ? [.. parts] : [];

    /// <summary>Longer syllables first: xian is xian rather than xi an.</summary>
    private static List<string>? Split(string word, int start)
    {
        if (start == word.Length) return [];
        for (var length = Math.Min(LongestSyllable, word.Length - start); length > 0; length--)
        {
            var syllable = word.Substring(start, length);
            if (!Numbers.ContainsKey(syllable) || Split(word, start + length) is not { } rest) continue;
            rest.Insert(0, syllable);
            return rest;
        }

        return null;
    }
}
