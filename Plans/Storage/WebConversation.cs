namespace Duban.Plans.Storage;

/// <summary>A conversation of our own web channel.</summary>
public sealed record WebConversation
{
    /// <summary>The conversation's key, unguessable: whoever knows it takes part.</summary>
    public required string Id { get; init; }

    /// <summary>Who talks.</summary>
    public required string UserId { get; init; }

    /// <summary>The client's language as BCP 47, or null.</summary>
    public string? Locale { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
