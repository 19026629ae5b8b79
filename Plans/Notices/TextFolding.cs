using System.Collections.Frozen;

namespace Duban.Plans.Notices;

/// <summary>
/// Makes text alike for matching: traditional letters simplified, full-width ones half-width, all kinds of clause brackets [ ].
/// The folded text is as long as the original, so an index holds in both.
/// </summary>
public static class TextFolding
{
    private static readonly FrozenDictionary<char, char> Table = ReadTable();

    /// <summary>The folded text.</summary>
    public static string Fold(string text) =>
        string.Create(text.Length, text, static (letters, source) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = Fold(source[i]);
            }
        });

    /// <summary>The text with its traditional letters simplified and nothing else changed; as long as the original.</summary>
    public static string Simplify(string text) =>
        string.Create(text.Length, text, static (letters, source) =>
        {
            for (var i = 0; i < letters.Length; i++) letters[i] = Table.GetValueOrDefault(source[i], source[i]);
        });

    /// <summary>The folded letter.</summary>
    public static char Fold(char letter) => letter switch
    {
        < '\u0080' => letter,
        '\u3000' or '\u00A0' => ' ',
        '〔' or '【' or '［' or '〖' or '﹝' => '[',
        '〕' or '】' or '］' or '〗' or '﹞' => ']',
        '︰' or '∶' => ':',
        >= '\uFF01' and <= '\uFF5E' => (char)(letter - 0xFEE0),
        _ => Table.GetValueOrDefault(letter, letter),
    };

    private static FrozenDictionary<char, char> ReadTable()
    {
        using var stream = typeof(TextFolding).Assembly.GetManifestResourceStream("Duban.Plans.Notices.Data.simplified.tsv")!;
        using var reader = new StreamReader(stream);
        var pairs = new Dictionary<char, char>();
        while (reader.ReadLine() is { } line)
        {
            // Letters outside the basic plane would change the length; notices don't use them.
            if (line.Split('\t') is [{ Length: 1 } traditional, { Length: 1 } simplified])
            {
                pairs[traditional[0]] = simplified[0];
            }
        }

        return pairs.ToFrozenDictionary();
    }
}
