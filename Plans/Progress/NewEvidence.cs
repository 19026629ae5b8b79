namespace Duban.Plans.Progress;

/// <summary>A file to be kept as evidence; <see cref="EvidenceCheck"/> has accepted it.</summary>
/// <param name="Name">Its name, without a path.</param>
/// <param name="Type">What it is.</param>
/// <param name="Content">Its bytes.</param>
public sealed record NewEvidence(string Name, EvidenceType Type, ReadOnlyMemory<byte> Content)
{
    /// <summary>The notice as the store knows it.</summary>
    public required string Notice { get; init; }

    /// <summary>The key of the item that it is for.</summary>
    public required string ItemKey { get; init; }

    /// <summary>The key of the unit that it is from.</summary>
    public required string Unit { get; init; }

    /// <summary>The key of the officer who sent it.</summary>
    public required string StoredBy { get; init; }

    /// <summary>Its key where who sends it chose one already; null to have one made.</summary>
    public string? Id { get; init; }
}
