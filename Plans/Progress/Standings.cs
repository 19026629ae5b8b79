using System.Collections.Immutable;
using Duban.Plans.Units;

namespace Duban.Plans.Progress;

/// <summary>All items and lines of the plan in force, where they stand on a day.</summary>
public sealed class Standings
{
    private readonly Facts facts;
    private readonly DateOnly today;
    private readonly DateOnly start;

    private Standings(Facts facts, DateOnly today)
    {
        (this.facts, this.today) = (facts, today);
        start = facts.Plan.IssuedOn ?? new DateOnly(facts.Plan.Year ?? today.Year, 1, 1);
        Items = [.. facts.Plan.Items.Select(OfItem)];
    }

    /// <summary>The items in the plan's order.</summary>
    public ImmutableArray<ItemStanding> Items { get; }

    /// <summary>All lines in the plan's order.</summary>
    public IEnumerable<Standing> Lines => Items.SelectMany(item => item.Lines);

    /// <summary>Where everything stands.</summary>
    public static Standings Of(Facts facts, DateOnly today) => new(facts, today);

    /// <summary>Where a unit's line of an item stands; also for a unit that the item only reaches through a group. Null for a unit that has no part in it.</summary>
    public Standing? Find(PlanItem item, Unit unit)
    {
        var standing = Items.First(one => one.Item.Number == item.Number);
        return standing.Lines.FirstOrDefault(at => at.Unit.Id == unit.Id) ?? (Reached(item, unit) is { } role ? OfLine(item, unit, role, standing.Key, standing.Matter) : null);
    }

    /// <summary>Where an item stands.</summary>
    public ItemStanding Of(PlanItem item) => Items.First(one => one.Item.Number == item.Number);

    private ItemStanding OfItem(PlanItem item)
    {
        var key = facts.MatterOf(item);
        var matter = facts.Board.Matter(key);
        ImmutableArray<Standing> lines = [.. Parts(item, key).Select(part => OfLine(item, part.Unit, part.Role, key, matter))];
        return new ItemStanding(item, key, matter, lines, facts.Lamps.Worst(lines.Select(at => at.Lamp)));
    }

    /// <summary>The units that the item names, each once with its highest role, and those on whose line something happened.</summary>
    private IEnumerable<(Unit Unit, DutyRole Role)> Parts(PlanItem item, MatterKey key)
    {
        var named = item.Duties.Where(duty => duty.Kind == DutyKind.Unit).OrderBy(duty => duty.Role)
            .Select(duty => (Unit: facts.Directory.FindUnit(duty.Name), duty.Role))
            .Where(part => part.Unit is not null).Select(part => (part.Unit!, part.Role)).DistinctBy(part => part.Item1.Id).ToList();
        var others = facts.Board.Lines.Values.Where(line => line.Key.Matter == key && !named.Exists(part => part.Item1.Id == line.Key.Unit))
            .OrderBy(line => line.Key.Unit, StringComparer.Ordinal)
            .Select(line => (Unit: facts.Directory.Units.FirstOrDefault(unit => unit.Id == line.Key.Unit), Line: line))
            .Where(part => part.Unit is not null)
            .Select(part => (part.Unit!, part.Line.TakenOver ?? Reached(item, part.Unit!) ?? DutyRole.Responsible));
        return named.Concat(others).OrderBy(part => part.Item2);
    }

    /// <summary>The role in which a group of the item reaches the unit; null for none.</summary>
    private DutyRole? Reached(PlanItem item, Unit unit) => item.Duties
        .Where(duty => duty.Kind == DutyKind.Group && facts.Directory.FindGroup(duty.Name)?.ReachOf(unit.Kind) is not null)
        .Select(duty => (DutyRole?)duty.Role).Min();

    private Standing OfLine(PlanItem item, Unit unit, DutyRole role, MatterKey key, Matter matter)
    {
        var line = facts.Board.Line(key.Line(unit.Id));
        var from = line.TakenOverOn ?? start;
        var period = ReportPeriod.NextDue(today, from, line.Last?.Period, facts.Rules);
        var standing = new Standing(item, unit, role, line, matter)
        {
            Start = from,
            Limit = line.ExtendedTo ?? item.Deadlines.Max(deadline => deadline.Due),
            Period = period,
            Reporting = Reporting(line, from),
            ReportLimit = period.Limit(facts.Rules),
            ReceiptLimit = facts.Rules.Workdays.Add(from, facts.Rules.ReceiptWorkingDays),
            NeedsUnit = facts.Board.SigningUnits.Contains(unit.Id),
        };
        return standing with { Lamp = facts.Lamps.Of(standing, today, facts.Rules) };
    }

    private ReportPeriod Reporting(Line line, DateOnly from) =>
        line.Last is { } last && (line.Returned is not null || line.State is AwaitingUnit or AwaitingReview) && ReportPeriod.Named(last.Period, today, facts.Rules.Cadence) is { } same && today <= same.Limit(facts.Rules).AddDays(facts.Rules.CatchUpDays)
            ? same
            : ReportPeriod.ForReport(today, from, line.Last?.Period, facts.Rules);
}
