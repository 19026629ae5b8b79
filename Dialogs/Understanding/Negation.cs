using System.Text.RegularExpressions;

namespace Duban.Dialogs.Understanding;

/// <summary>Tells whether something is denied by the words before it.</summary>
internal static partial class Negation
{
    /// <summary>Whether the words before <paramref name="start"/> deny what stands there.</summary>
    public static bool Before(string text, int start) => Denial().IsMatch(text[Math.Max(0, start - 12)..start]);

    [GeneratedRegex(@"(?:(?<!是)不是|不要|别管|先不聊|先不说|先不看|先不管|先不问|不聊|不说|不问|而非|不看|别看|不查|not|instead of|forget|rather than|skip)\s*(?:关于|查|问|看|找|说|要|the|about|item|task|number)?\s*$")]
    private static partial Regex Denial();
}
