using System.Text;
using System.Text.RegularExpressions;
using Duban.Plans.Notices;

namespace Duban.Dialogs.Understanding;

/// <summary>Turns what was typed into an <see cref="Utterance"/>.</summary>
public static partial class Normaliser
{
    /// <summary>Longer messages are understood by their beginning only.</summary>
    public const int MaxLength = 500;

    /// <summary>What is reported is kept much longer than a question is read.</summary>
    public const int MaxOriginal = 4000;

    /// <summary>Cleans a text; <paramref name="fallback"/> is the language of texts that have none of their own ("20").</summary>
    public static Utterance Clean(string text, string fallback)
    {
        var original = Trim(text);
        return new Utterance(original, Fold(Cut(original, MaxLength)), LanguageOf(original, fallback));
    }

    /// <summary>Folds widths, case and traditional characters; keeps the length.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text) folded.Append(FoldLetter(letter));
        return folded.ToString();
    }

    private static char FoldLetter(char letter) => letter switch
    {
        '‘' or '’' => '\'',
        // 拾伍 is 十五.
        '壹' => '一', '贰' => '二', '叁' => '三', '肆' => '四', '伍' => '五', '陆' => '六', '柒' => '七', '捌' => '八', '玖' => '九', '拾' => '十',
        _ => char.ToLowerInvariant(TextFolding.Fold(letter)),
    };

    private static string Trim(string text)
    {
        var cut = Cut(text, MaxOriginal * 4);
        return Cut(SpacedLetters().Replace(ControlCharacters().Replace(Mentions().Replace(cut, " "), " ").Trim(), ""), MaxOriginal);
    }

    private static string Cut(string text, int length) => text.Length > length ? text[..length] : text;

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

    // 第 十 三 项 谁 牵 头: spaces between letters that stand alone.
    [GeneratedRegex(@"(?<=(?:^|\s)[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff](?:\s|$))")]
    private static partial Regex SpacedLetters();

    [GeneratedRegex("[A-Za-z]{2,}|[A-Za-z]+")]
    private static partial Regex LatinWords();
}
