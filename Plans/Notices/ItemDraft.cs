namespace Duban.Plans.Notices;

/// <summary>An item as the structure gives it, before its number is settled and its clauses become duties.</summary>
public sealed record ItemDraft
{
    /// <summary>The number as the document prints it; null where it prints none.</summary>
    public Marker? Marker { get; init; }

    /// <summary>The section above.</summary>
    public int? Section { get; init; }

    /// <summary>The number of the grouping above, in which numbers may start anew.</summary>
    public int Parent { get; init; }

    /// <summary>The title, if it stands apart.</summary>
    public required Passage Title { get; init; }

    /// <summary>The body without title and clauses.</summary>
    public required Passage Text { get; init; }

    /// <summary>What the clauses say.</summary>
    public IReadOnlyList<ClauseFinding> Findings { get; init; } = [];

    /// <summary>The clauses as written.</summary>
    public IReadOnlyList<Passage> Clauses { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public required LineRange Lines { get; init; }
}
