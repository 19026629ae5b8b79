namespace Duban.Plans.Storage;

/// <summary>Something said in a web conversation.</summary>
public sealed record StoredActivity
{
    /// <summary>The conversation.</summary>
    public required string Conversation { get; init; }

    /// <summary>Its place in the conversation; grows strictly, from 1.</summary>
    public required long Sequence { get; init; }

    /// <summary>The activity.</summary>
    public required string Json { get; init; }

    /// <summary>When it was stored.</summary>
    public required DateTimeOffset StoredAt { get; init; }
}
