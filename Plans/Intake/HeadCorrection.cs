namespace Duban.Plans.Intake;

/// <summary>文号改为…, 标题改为…: what is null stays.</summary>
public sealed record HeadCorrection : Correction
{
    /// <summary>The plan's title.</summary>
    public string? Title { get; init; }

    /// <summary>文号.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>发文机关.</summary>
    public string? Issuer { get; init; }

    /// <summary>成文日期.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The year that the plan covers.</summary>
    public int? Year { get; init; }

    /// <inheritdoc/>
    public override Plan Apply(Plan plan) => plan with
    {
        Title = Title ?? plan.Title,
        DocumentNumber = DocumentNumber ?? plan.DocumentNumber,
        Issuer = Issuer ?? plan.Issuer,
        IssuedOn = IssuedOn ?? plan.IssuedOn,
        Year = Year ?? plan.Year,
    };
}
