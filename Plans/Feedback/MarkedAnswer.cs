namespace Duban.Plans.Feedback;

/// <summary>A wrong answer on the list to review.</summary>
public sealed record MarkedAnswer : WrongAnswer
{
    /// <summary>Its number on the list, from 1; never given twice.</summary>
    public required int Id { get; init; }

    /// <summary>When it was marked, UTC.</summary>
    public required DateTimeOffset MarkedAt { get; init; }
}
