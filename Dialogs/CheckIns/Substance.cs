using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;

namespace Duban.Dialogs.CheckIns;

/// <summary>Whether a report says anything: a fact, a number, a document, a date or a file (L18). "正在有序推进" does not.</summary>
internal static partial class Substance
{
    /// <summary>Whether the draft has some. "No progress" with its reason needs none.</summary>
    public static bool Has(Draft draft) =>
        draft.IsNoProgress || !draft.Evidence.IsEmpty || (draft.Progress is { Length: > 0 } text && (Number().IsMatch(text) || CheckInWords.Find("facts", Normaliser.Fold(text)) is not null));

    // 两场, 12家, 10月8日, 《方案》; a lone 一 says nothing (进一步).
    [GeneratedRegex(@"\d|《[^》]+》|[两二三四五六七八九十百千万][场次个件份家人名期项处条批轮起套台部篇块米亩户元]|一(?:场|次|份|家|名|期|批|轮)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
