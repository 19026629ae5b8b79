using Duban.Dialogs.Understanding;
using Duban.Plans.Progress;

namespace Duban.Dialogs.Answering;

/// <summary>How far a unit is: counts, and each of its lines.</summary>
internal static class UnitProgress
{
    /// <summary>The words; null while nothing was recorded for the unit.</summary>
    public static string? Of(Asked asked, NamedUnit named)
    {
        if (asked.Facts.Directory.FindUnit(named.Name) is not { } unit) return null;
        Standing[] lines = [.. asked.Standings.Lines.Where(at => at.Unit.Id == unit.Id)];
        if (!lines.Any(Recorded.On)) return null;
        var head = asked.Texts.Say(
            "progress.unitOf",
            ("unit", asked.Speech.Unit(unit.PrintedName)), ("count", lines.Length), ("signed", lines.Count(at => at.Line.State is not AwaitingReceipt)),
            ("reported", lines.Count(at => at.Line.Last is not null)), ("done", lines.Count(at => at.Line.State is Done)), ("late", lines.Count(at => at.Lamp.Colour == "red")));
        return string.Join('\n', [head, .. lines.Select(at => asked.Texts.Say("progress.unitLine", ("item", asked.Speech.Item(at.Item)), ("details", LineWords.Details(asked.Speech, at))))]);
    }
}
