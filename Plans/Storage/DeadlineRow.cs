namespace Duban.Plans.Storage;

/// <summary>A deadline as Dapper fills it.</summary>
internal sealed class DeadlineRow : PartRow
{
    public string Text { get; init; } = "";

    public DateOnly? Due { get; init; }
}
