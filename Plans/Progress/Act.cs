using System.Text.Json.Serialization;

namespace Duban.Plans.Progress;

/// <summary>What somebody does in the life of an item; once decided it stands in the log for good (L4).</summary>
public abstract record Act
{
    /// <summary>The name by which the log, data and texts call it: "report".</summary>
    [JsonIgnore]
    public abstract string Name { get; }

    /// <summary>Why, in the words of who does it; null where none is asked for.</summary>
    [JsonIgnore]
    public virtual string? Why => null;

    /// <summary>Who may do it.</summary>
    [JsonIgnore]
    public abstract Doer Doer { get; }
}
