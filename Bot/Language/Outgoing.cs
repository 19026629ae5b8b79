using System.Text;
using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;

namespace Duban.Bot.Language;

/// <summary>What of a message may leave the house: the beginning, without mentions, and nothing by which somebody can be called or identified.</summary>
internal static partial class Outgoing
{
    private const int MostLetters = 500;

    /// <summary>The text with phone numbers, identity numbers and e-mail addresses masked letter by letter.</summary>
    public static string Text(string message) => WellFormed(Mask(Beginning(Normaliser.Clean(message, "").Original)));

    private static string Beginning(string text) => text[..Math.Min(text.Length, MostLetters)];

    private static string Mask(string text) => Numbers().Replace(Addresses().Replace(text, Stars), Stars);

    private static string Stars(Match match) => new('*', match.Length);

    /// <summary>Half a surrogate pair, left over from the cut, cannot be sent.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    // zhang.san@county.gov.cn, also with a full-width sign.
    [GeneratedRegex("[A-Za-z0-9Ａ-Ｚａ-ｚ０-９._%+-]+[@＠][A-Za-z0-9Ａ-Ｚａ-ｚ０-９.-]+")]
    private static partial Regex Addresses();

    // 13800000000, +86 138-0000-0000, (0818) 522 2222, 51172319800101123X: seven digits or more, written together or in groups.
    [GeneratedRegex(@"[+＋]?[(（]?\p{Nd}(?:[ \-‐–－.·()（）]{0,2}\p{Nd}){6,}(?:[ \-]?[XxＸｘ](?![A-Za-z]))?")]
    private static partial Regex Numbers();
}
