using Duban.Dialogs.Acts;
using Duban.Plans.Progress;

namespace Duban.Dialogs.Answering;

/// <summary>How far the whole plan is: lines, items by state and lamp, and what needs attention.</summary>
internal static class OverallProgress
{
    /// <summary>The words; null while nothing was recorded.</summary>
    public static string? Of(Asked asked)
    {
        var (items, texts) = (asked.Standings.Items, asked.Texts);
        if (!items.Any(Recorded.On)) return null;
        Standing[] lines = [.. asked.Standings.Lines];
        var head = texts.Say(
            "progress.allOf",
            ("items", items.Length), ("lines", lines.Length), ("signed", lines.Count(at => at.Line.State is not AwaitingReceipt)),
            ("reported", lines.Count(at => Recorded.IsReported(at, asked.Today, asked.Facts.Rules))), ("done", lines.Count(at => at.Line.State is Done)));
        var states = Counted(asked, items.GroupBy(at => at.State), state => texts["state." + state]);
        var lamps = Counted(asked, items.GroupBy(at => at.Lamp.Colour).OrderBy(group => asked.Facts.Lamps.Severity.IndexOf(group.Key)), colour => LampSpeech.Colour(asked.Speech, colour));
        return string.Join('\n', [head, texts.Say("progress.byState", ("counts", states)), texts.Say("progress.byLamp", ("counts", lamps)), .. Attention(asked, lines)]);
    }

    private static string Counted(Asked asked, IEnumerable<IGrouping<string, ItemStanding>> groups, Func<string, string> name) =>
        string.Join(asked.Texts["items.join"], groups.Select(group => asked.Texts.Say("progress.count", ("name", name(group.Key)), ("count", group.Count()))));

    private static IEnumerable<string> Attention(Asked asked, Standing[] lines)
    {
        Standing[] stuck = [.. lines.Where(at => at is { Matter.State: Open, Difficulty: not null })];
        if (stuck.Length > 0) yield return asked.Texts.Say("progress.stuck", ("count", stuck.Length), ("numbers", asked.Speech.Numbers(stuck.Select(at => at.Item).Distinct())));
        Standing[] red = [.. lines.Where(at => at.Lamp.Colour == asked.Facts.Lamps.Severity[0])];
        if (red.Length > 0) yield return asked.Texts.Say("progress.worst", ("lamp", LampSpeech.Colour(asked.Speech, red[0].Lamp)), ("numbers", asked.Speech.Numbers(red.Select(at => at.Item).Distinct())));
    }
}
