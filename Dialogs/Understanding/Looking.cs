using Duban.Plans.Units;

namespace Duban.Dialogs.Understanding;

/// <summary>"哪几项提到医保": who looks for words means the words, though they could also call a unit.</summary>
internal static class Looking
{
    private static readonly string[] BodyEndings = ["局", "委", "办", "部", "院", "会", "中心", "办公室", "大队", "支行", "公司", "政府", "镇", "乡", "街道", "区", "厅", "社", "所", "站"];

    /// <summary>The marks with such units as words of the plan.</summary>
    public static IReadOnlyList<Mark> ForWords(IReadOnlyList<Mark> marks, string text, Lexicon lexicon) =>
        marks.Any(mark => mark.Tag == "FIND") ? [.. marks.Select(mark => IsAWordOfThePlan(mark, text, lexicon) ? mark with { Tag = Tags.Content, Value = null } : mark)] : marks;

    private static bool IsAWordOfThePlan(Mark mark, string text, Lexicon lexicon)
    {
        if (mark.Value is not Unit) return false;
        var said = text.AsSpan(mark.Start, mark.Length);
        foreach (var ending in BodyEndings)
        {
            if (said.EndsWith(ending, StringComparison.Ordinal)) return false;
        }

        return said[0] >= 128 && lexicon.Topics.Saying(said).Count > 0;
    }
}
