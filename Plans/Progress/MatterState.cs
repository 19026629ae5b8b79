using System.Text.Json.Serialization;

namespace Duban.Plans.Progress;

/// <summary>Where an item as a whole stands (L1), beside what its lines say. Each state has methods for the steps that lead out of it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "state")]
[JsonDerivedType(typeof(Open), "open")]
[JsonDerivedType(typeof(Suspended), "suspended")]
[JsonDerivedType(typeof(Terminated), "terminated")]
[JsonDerivedType(typeof(Closed), "closed")]
[JsonDerivedType(typeof(Archived), "archived")]
public abstract record MatterState
{
    /// <summary>The name by which data and texts call the state: "closed".</summary>
    [JsonIgnore]
    public abstract string Name { get; }
}
