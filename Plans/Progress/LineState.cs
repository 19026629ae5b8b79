using System.Text.Json.Serialization;

namespace Duban.Plans.Progress;

/// <summary>Where a unit's line stands (L2). Each state has methods for exactly the steps that lead out of it: another step cannot be written down.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "state")]
[JsonDerivedType(typeof(AwaitingReceipt), "awaiting-receipt")]
[JsonDerivedType(typeof(Disputed), "disputed")]
[JsonDerivedType(typeof(InProgress), "in-progress")]
[JsonDerivedType(typeof(AwaitingUnit), "awaiting-unit")]
[JsonDerivedType(typeof(AwaitingReview), "awaiting-review")]
[JsonDerivedType(typeof(Done), "done")]
[JsonDerivedType(typeof(Transferred), "transferred")]
[JsonDerivedType(typeof(Waived), "waived")]
public abstract record LineState
{
    /// <summary>The name by which data and texts call the state: "in-progress".</summary>
    [JsonIgnore]
    public abstract string Name { get; }

    /// <summary>Whether the unit still has to do something, or somebody with what it did.</summary>
    [JsonIgnore]
    public virtual bool IsOpen => true;
}
