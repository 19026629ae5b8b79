namespace Duban.Dialogs.Understanding;

/// <summary>How Chinese characters sound, without tones, from the Unicode Han Database.</summary>
internal static class Readings
{
    private static readonly Dictionary<char, string> ByLetter =
        DataFile.Rows("readings.tsv").Where(row => row[0].Length == 1).ToDictionary(row => row[0][0], row => row[1].Split(' ')[0]);

    /// <summary>The commonest readings of all characters, joined.</summary>
    public static string Of(string text) => string.Join(' ', text.Select(letter => ByLetter.GetValueOrDefault(letter, letter.ToString())));
}
