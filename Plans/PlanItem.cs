using System.Collections.Immutable;

namespace Duban.Plans;

/// <summary>One numbered task of a plan (事项).</summary>
public sealed record PlanItem
{
    /// <summary>The number by which people call it: 第13项 is 13.</summary>
    public required int Number { get; init; }

    /// <summary>The document's own number where numbering restarts in each section; null where it runs through.</summary>
    public string? Label { get; init; }

    /// <summary>The number of the section above; null where there is none.</summary>
    public int? Section { get; init; }

    /// <summary>The title, empty where the item has none.</summary>
    public required string Title { get; init; }

    /// <summary>The body without number, title and responsibility clause, its broken lines joined.</summary>
    public required string Text { get; init; }

    /// <summary>Who does it, in the document's order within each role.</summary>
    public ImmutableArray<Duty> Duties { get; init; } = [];

    /// <summary>责任人, 责任领导, 分管领导, as written.</summary>
    public ImmutableArray<string> People { get; init; } = [];

    /// <summary>The phrases that set a time, with the last day each allows.</summary>
    public ImmutableArray<Deadline> Deadlines { get; init; } = [];

    /// <summary>The titles in 《 》 that the text names, each once, without the brackets.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>Where the item stands in the notice.</summary>
    public required LineRange Lines { get; init; }

    /// <summary>The duties of one role, in the document's order.</summary>
    public IEnumerable<Duty> DutiesOf(DutyRole role) => Duties.Where(duty => duty.Role == role);
}
