using System.Text.Json.Serialization;

namespace Duban.Plans.Progress;

/// <summary>An item as a whole (督办事项): what was decided about it beside its lines.</summary>
public sealed record Matter
{
    /// <summary>Which item it is.</summary>
    [JsonIgnore]
    public MatterKey Key { get; init; }

    /// <summary>How many acts it has seen.</summary>
    [JsonIgnore]
    public long Version { get; init; }

    /// <summary>Where it stands.</summary>
    public MatterState State { get; init; } = new Open();

    /// <summary>How often it was reopened after it had been closed.</summary>
    public int Reopened { get; init; }

    /// <summary>An item about which nothing was decided yet.</summary>
    public static Matter New(MatterKey key) => new() { Key = key };
}
