using Duban.Plans.Units;

namespace Duban.Plans.Progress;

/// <summary>Decides who may see a file of evidence: the unit that sent it, the units that lead the item, supervisors and leaders. Pure.</summary>
public static class EvidenceAccess
{
    /// <summary>Whether that officer may see it as things are now; nobody whom the directory does not know may.</summary>
    public static bool May(Facts facts, string? officer, EvidenceFile file) => facts.FindOfficer(officer) switch
    {
        null => false,
        { Role: OfficerRole.Supervisor or OfficerRole.Leader } => true,
        { Unit: { } name } => facts.Known.FindUnit(name) is { } unit && (unit.Id == Current(facts.Known, file.Unit) || Leads(facts, unit, file)),
        _ => false,
    };

    /// <summary>The unit that does the work now of one that may have been merged into another.</summary>
    private static string Current(UnitDirectory directory, string unit)
    {
        var seen = new HashSet<string>();
        while (seen.Add(unit) && directory.Units.FirstOrDefault(known => known.Id == unit)?.Successor is { } successor) unit = successor;
        return unit;
    }

    /// <summary>Whether the unit leads the item now: as the notice says, or since it took over; not where it passed its part on.</summary>
    private static bool Leads(Facts facts, Unit unit, EvidenceFile file)
    {
        var line = facts.Board.Line(new LineKey(file.Notice, file.ItemKey, unit.Id));
        return line.State is not Transferred && (line.TakenOver == DutyRole.Lead || IsNamedLead(facts, unit, file));
    }

    private static bool IsNamedLead(Facts facts, Unit unit, EvidenceFile file)
    {
        if (facts.Shelf.FirstOrDefault(stored => stored.Version.Notice == file.Notice) is not { } stored) return false;
        var directory = ReferenceEquals(stored.Plan, facts.Plan) ? facts.Directory : UnitDirectory.For(stored.Plan, facts.Known);
        return stored.Plan.Items.Where(item => stored.KeyOf(item) == file.ItemKey).SelectMany(item => item.DutiesOf(DutyRole.Lead))
            .Any(duty => duty.Kind == DutyKind.Group
                ? directory.FindGroup(duty.Name)?.ReachOf(unit.Kind) is not null
                : directory.FindUnit(duty.Name) is { } lead && Current(directory, lead.Id) == unit.Id);
    }
}
