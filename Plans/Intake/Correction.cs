using System.Text.Json.Serialization;

namespace Duban.Plans.Intake;

/// <summary>One thing that a supervisor puts right in a plan that was read.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DutiesCorrection), "duties")]
[JsonDerivedType(typeof(ItemTextCorrection), "itemText")]
[JsonDerivedType(typeof(DeadlinesCorrection), "deadlines")]
[JsonDerivedType(typeof(PeopleCorrection), "people")]
[JsonDerivedType(typeof(ItemRemoval), "removal")]
[JsonDerivedType(typeof(HeadCorrection), "head")]
public abstract record Correction
{
    /// <summary>The plan put right; the same plan where the item is gone.</summary>
    public abstract Plan Apply(Plan plan);

    /// <summary>The plan with one item changed.</summary>
    protected static Plan ChangeItem(Plan plan, int number, Func<PlanItem, PlanItem> change) =>
        plan with { Items = [.. plan.Items.Select(item => item.Number == number ? change(item) : item)] };
}
