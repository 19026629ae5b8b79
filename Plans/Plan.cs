using System.Collections.Immutable;

namespace Duban.Plans;

/// <summary>A notice as structured work: its head, its sections and its numbered items.</summary>
public sealed record Plan
{
    /// <summary>No plan: what there is before the first notice.</summary>
    public static Plan None { get; } = new() { Title = "" };

    /// <summary>The title of the work arrangement, line breaks removed; empty where the notice has none.</summary>
    public required string Title { get; init; }

    /// <summary>The document number (文号), e.g. 开江府发〔2021〕24号.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Who issued the notice.</summary>
    public string? Issuer { get; init; }

    /// <summary>The day the notice was signed.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The year the plan covers.</summary>
    public int? Year { get; init; }

    /// <summary>The top-level parts (一、 or 第一章), in order.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>The items in document order; numbers are unique.</summary>
    public ImmutableArray<PlanItem> Items { get; init; } = [];

    /// <summary>The item of that number, or null.</summary>
    public PlanItem? Item(int number) => Items.FirstOrDefault(item => item.Number == number);
}
