using System.Text.Json.Serialization;

namespace Duban.Plans.Units;

/// <summary>A person who talks with the bot: whom they speak for and in which role.</summary>
/// <param name="Id">Stable key, by which the command line and the channels' accounts name them.</param>
/// <param name="Name">As shown; a demonstration's samples begin with 示例.</param>
/// <param name="Unit">The printed name of their unit; null for leaders and the supervision office.</param>
/// <param name="Role">What they are.</param>
public sealed record Officer(string Id, string Name, string? Unit, OfficerRole Role)
{
    /// <summary>The key of whoever sits at the machine's own command line, who may do what a supervisor may. No account of a channel bears it.</summary>
    public const string Console = "console";

    /// <summary>How the keys of a demonstration's sample officers begin. Outside the demonstration they are nobody.</summary>
    public const string Sample = "demo-";

    /// <summary>What they are within their unit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OfficerPost Post { get; init; }

    /// <summary>Whether they head their unit.</summary>
    [JsonIgnore]
    public bool IsHead => Post == OfficerPost.Head;

    /// <summary>Whether they exist only in the demonstration.</summary>
    [JsonIgnore]
    public bool IsSample => Id.StartsWith(Sample, StringComparison.Ordinal);
}
