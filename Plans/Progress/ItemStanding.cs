using System.Collections.Immutable;

namespace Duban.Plans.Progress;

/// <summary>An item where it stands: itself and the lines of its units (L2).</summary>
/// <param name="Item">The item.</param>
/// <param name="Key">By which open work hangs on it.</param>
/// <param name="Matter">What was decided about it.</param>
/// <param name="Lines">Its units' lines: those that lead first.</param>
/// <param name="Lamp">The worst lamp of its lines.</param>
public sealed record ItemStanding(PlanItem Item, MatterKey Key, Matter Matter, ImmutableArray<Standing> Lines, Lamp Lamp)
{
    /// <summary>Whether it can be closed: a line that leads is done (any line where none leads), and no line is open without a waiver (L2).</summary>
    public bool AreLinesDone => Deciding.Any(at => at.Line.State is Done) && !Lines.Any(at => at.Line.State.IsOpen);

    /// <summary>The name of the item's state: that of the matter, or "awaiting-closure" once all lines are done.</summary>
    public string State => Matter.State is Open && AreLinesDone ? "awaiting-closure" : Matter.State.Name;

    /// <summary>How far it is: what the units that lead say, else all; null while nobody said.</summary>
    public int? Percent => Deciding.Select(at => at.Percent).OfType<int>().ToArray() is { Length: > 0 } said ? (int)Math.Round(said.Average(), MidpointRounding.AwayFromZero) : null;

    private IEnumerable<Standing> Deciding => Lines.Any(at => at.Role == DutyRole.Lead) ? Lines.Where(at => at.Role == DutyRole.Lead) : Lines;
}
