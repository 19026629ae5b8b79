namespace Duban.Plans.Storage;

/// <summary>A duty as Dapper fills it.</summary>
internal sealed class DutyRow : PartRow
{
    public string Role { get; init; } = "";

    public string Name { get; init; } = "";

    public string Kind { get; init; } = "";

    public Duty ToDuty() => new(Enum.Parse<DutyRole>(Role), Name, Enum.Parse<DutyKind>(Kind));
}
