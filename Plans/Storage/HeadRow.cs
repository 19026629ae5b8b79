namespace Duban.Plans.Storage;

/// <summary>The head of a plan as Dapper fills it.</summary>
internal sealed class HeadRow
{
    public string Title { get; init; } = "";

    public string? DocumentNumber { get; init; }

    public string? Issuer { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public int? Year { get; init; }
}
