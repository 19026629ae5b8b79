using Duban.Dialogs.Answering;
using Duban.Dialogs.Understanding;
using Duban.Plans;
using Duban.Plans.Progress;

namespace Duban.Dialogs;

/// <summary>Which acts of the log a question about the past asks for: those on an item, of a unit, or both.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Item">The item; null for whatever item.</param>
/// <param name="Unit">The unit's key; null for all units.</param>
public sealed record HistoryWish(string Notice, MatterKey? Item, string? Unit)
{
    /// <summary>What the question asks for; null where it asks for nothing of the log, or the log is empty.</summary>
    internal static HistoryWish? Of(Facts facts, Understood understood, Answer answer)
    {
        if (answer.Intent != Intent.CheckInHistory || !facts.IsStored || facts.Board.Sequence == 0) return null;
        var item = answer.Items is [var first, ..] ? facts.Plan.Item(first) : null;
        var unit = understood.Units.Select(named => facts.Directory.FindUnit(named.Name)).FirstOrDefault(found => found is not null);
        if (item is null && unit is null) return null;
        return new HistoryWish(facts.Shelf[0].Version.Notice, item is null ? null : facts.MatterOf(item), unit?.Id);
    }
}
