namespace Duban.Plans.Storage;

/// <summary>What an import did.</summary>
public enum ImportOutcome
{
    /// <summary>It was new.</summary>
    Imported,

    /// <summary>It stood there already; nothing was written.</summary>
    Unchanged,

    /// <summary>Its content had changed and became a new version; the old one stays.</summary>
    NewVersion,
}
