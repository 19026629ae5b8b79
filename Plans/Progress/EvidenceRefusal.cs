namespace Duban.Plans.Progress;

/// <summary>Why a file is not taken as evidence.</summary>
public enum EvidenceRefusal
{
    /// <summary>It holds nothing.</summary>
    Empty,

    /// <summary>It is larger than allowed.</summary>
    TooLarge,

    /// <summary>It is of no kind that the office takes.</summary>
    NotAllowed,

    /// <summary>Its content is something else than its name says.</summary>
    Disguised,

    /// <summary>It is a program, a script or a web page.</summary>
    Executable,

    /// <summary>It carries macros.</summary>
    Macro,

    /// <summary>It has a password, so that nobody can look into it.</summary>
    Encrypted,

    /// <summary>It is broken.</summary>
    Damaged,

    /// <summary>It is marked as secret (L50).</summary>
    Secret,
}
