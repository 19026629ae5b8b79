namespace Duban.Plans.Storage;

/// <summary>A document as it stands: opaque JSON, the type its writer gave it, and its version (from 1).</summary>
public sealed record StoredDocument
{
    /// <summary>The key, unique within the authority.</summary>
    public required string Key { get; init; }

    /// <summary>What the writer called the content.</summary>
    public required string Type { get; init; }

    /// <summary>The content.</summary>
    public required string Json { get; init; }

    /// <summary>Grows with each write.</summary>
    public required long Version { get; init; }
}
