namespace Duban.Plans.Progress;

/// <summary>A file that reports rest on, as the store knows it; its bytes lie beside the database.</summary>
public sealed record EvidenceFile
{
    /// <summary>Its key, unguessable.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 of its content, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Its name as shown, with the extension that its content has.</summary>
    public required string Name { get; init; }

    /// <summary>The name of its <see cref="EvidenceType"/>: pdf.</summary>
    public required string Type { get; init; }

    /// <summary>Its size in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>The notice as the store knows it.</summary>
    public required string Notice { get; init; }

    /// <summary>The key of the item that it is for.</summary>
    public required string ItemKey { get; init; }

    /// <summary>The key of the unit that it is from.</summary>
    public required string Unit { get; init; }

    /// <summary>The key of the officer who sent it.</summary>
    public required string StoredBy { get; init; }

    /// <summary>When it was stored, UTC.</summary>
    public required DateTimeOffset StoredAt { get; init; }
}
