namespace Duban.Dialogs.Understanding;

/// <summary>How Chinese characters sound, without tones, from the Unicode Han Database.</summary>
internal static class Readings
{
    private const int LongestSyllable = 6;

    private static readonly ushort[] SoundsByLetter = new ushort[char.MaxValue + 1];
    private static readonly Dictionary<string, ushort> Numbers = [];
    private static readonly List<string> Names = [""];

    static Readings()
    {
        foreach (var row in DataFile.Rows("readings.tsv").Where(row => row[0].Length == 1)) SoundsByLetter[row[0][0]] = NumberOf(row[1].Split(' ')[0]);
    }

    /// <summary>The commonest readings of all characters, joined.</summary>
    public static string Of(string text) => string.Join(' ', text.Select(letter => Sound(letter) is > 0 and var sound ? Names[sound] : letter.ToString()));

    /// <summary>The number of a character's commonest reading; 0 for none.</summary>
    public static ushort Sound(char letter) => SoundsByLetter[letter];

    /// <summary>The number of a syllable; 0 for none.</summary>
    public static ushort Sound(string syllable) => Numbers.GetValueOrDefault(syllable);

    /// <summary>The syllables of a word in pinyin without tones; empty for a word that is none.</summary>
    public static string[] Syllables(string word) => Split(word, 0) is { } parts ? [.. parts] : [];

    private static ushort NumberOf(string syllable)
    {
        if (Numbers.TryGetValue(syllable, out var number)) return number;
        Names.Add(syllable);
        return Numbers[syllable] = (ushort)(Names.Count - 1);
    }

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
