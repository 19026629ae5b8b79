namespace Duban.Plans.Storage;

/// <summary>A file that a user of our own web channel sent.</summary>
public sealed record Upload
{
    /// <summary>The file's key, unguessable.</summary>
    public required string Id { get; init; }

    /// <summary>The conversation it was sent in.</summary>
    public required string Conversation { get; init; }

    /// <summary>Its name, without a path.</summary>
    public required string Name { get; init; }

    /// <summary>Its media type as the sender says it.</summary>
    public required string ContentType { get; init; }

    /// <summary>Its bytes.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }
}
