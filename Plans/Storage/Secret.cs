namespace Duban.Plans.Storage;

/// <summary>A key of data protection as XML text.</summary>
public sealed record Secret
{
    /// <summary>The key's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its XML.</summary>
    public required string Xml { get; init; }
}
