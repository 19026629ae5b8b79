namespace Duban.Plans.Storage;

/// <summary>A section of a plan as Dapper fills it.</summary>
internal sealed class SectionRow
{
    public int Number { get; init; }

    public string Title { get; init; } = "";
}
