namespace Duban.Plans.Storage;

/// <summary>A warning as Dapper fills it.</summary>
internal sealed class WarningRow
{
    public int Line { get; init; }

    public string Message { get; init; } = "";
}
