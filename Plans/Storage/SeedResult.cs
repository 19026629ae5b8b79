namespace Duban.Plans.Storage;

/// <summary>What can become of a seed.</summary>
public enum SeedResult
{
    /// <summary>It was new and is stored now.</summary>
    Imported,

    /// <summary>It was stored before.</summary>
    Unchanged,

    /// <summary>It had changed and became a new version.</summary>
    NewVersion,

    /// <summary>It could not be used.</summary>
    Refused,

    /// <summary>There is none.</summary>
    Missing,
}
