namespace Duban.Plans.Units;

/// <summary>Makes the directory with which one plan is read.</summary>
internal static class PlanDirectory
{
    /// <summary>The known directory under the plan's printed names, with all that the plan names beside.</summary>
    public static UnitDirectory Of(Plan plan, UnitDirectory known)
    {
        var own = PlanPlace.Owns(plan, known) ? known : UnitDirectory.Empty;
        var place = PlanPlace.Of(plan, own);
        var units = new PlanUnits(own, place);
        var groups = new PlanGroups(own);
        foreach (var duty in plan.Items.SelectMany(item => item.Duties))
        {
            if (duty.Kind == DutyKind.Unit) units.Add(duty.Name);
            else groups.Add(duty.Name);
        }
        return new UnitDirectory(units.All, [.. groups.All], place?.Name) { Officers = own.Officers };
    }
}
