using Duban.Plans.Progress;

namespace Duban.Plans.Storage;

/// <summary>A line or an item as it is stored.</summary>
internal sealed record StateRow
{
    public string Notice { get; init; } = "";

    public string Item { get; init; } = "";

    public string Unit { get; init; } = "";

    public long Version { get; init; }

    public string Json { get; init; } = "";

    public long Sequence { get; init; }

    public Line Line => ProgressJson.Read<Line>(Json) with { Key = new(Notice, Item, Unit), Version = Version };

    public Matter Matter => ProgressJson.Read<Matter>(Json) with { Key = new(Notice, Item), Version = Version };
}
