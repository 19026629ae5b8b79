using System.Collections.Frozen;
using System.Text;

namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>Radicals, compatibility letters and ligatures that a bad table of letters names in place of the letter: ⽉ for 月, ⺠ for 民.</summary>
public static class Lookalikes
{
    // Unicode gives these radicals no letter of their own, but they look the same.
    private const string Radicals = "⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻑長⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺟母⻁虎⻙韦⺁厂⺝月⺼肉⻭歯⻫斉⻯竜⻲亀⺓幺⺎兀⺐尢⺸羊⼾户";

    private static readonly FrozenDictionary<char, char> Letters =
        Enumerable.Range(0, Radicals.Length / 2).ToFrozenDictionary(i => Radicals[i * 2], i => Radicals[i * 2 + 1]);

    /// <summary>The text with the letters that are meant.</summary>
    public static string Mend(string text) => text.Any(IsLookalike) ? string.Concat(text.Select(Mend)) : text;

    private static string Mend(char letter) =>
        Letters.TryGetValue(letter, out var meant) ? meant.ToString() : IsLookalike(letter) ? letter.ToString().Normalize(NormalizationForm.FormKC) : letter.ToString();

    private static bool IsLookalike(char letter) => letter is >= '\u2E80' and <= '\u2FDF' or >= '\uF900' and <= '\uFAFF' or >= '\uFB00' and <= '\uFB06';
}
