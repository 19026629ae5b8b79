namespace Duban.Plans.Storage;

/// <summary>Somebody else wrote the document in the meantime; nothing of this write stands. Read again and repeat.</summary>
public sealed class VersionConflictException : Exception
{
    /// <summary>A conflict without a key.</summary>
    public VersionConflictException()
    {
    }

    /// <summary>A conflict with a message.</summary>
    public VersionConflictException(string message)
        : base(message)
    {
    }

    /// <summary>A conflict with a message and a cause.</summary>
    public VersionConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The key of the document; null where nobody said.</summary>
    public string? Key { get; private init; }

    /// <summary>The conflict of one document.</summary>
    public static VersionConflictException Of(string key, long expected) =>
        new($"The document {key} is not at version {expected}.") { Key = key };
}
