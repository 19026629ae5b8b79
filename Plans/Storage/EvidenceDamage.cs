namespace Duban.Plans.Storage;

/// <summary>What happened to a file of evidence.</summary>
public enum EvidenceDamage
{
    /// <summary>It is not in the folder.</summary>
    Missing,

    /// <summary>It is not what was stored.</summary>
    Altered,
}
