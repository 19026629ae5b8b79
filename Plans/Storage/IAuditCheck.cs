using Duban.Plans.Progress;

namespace Duban.Plans.Storage;

/// <summary>One of the checks of `verify`; each one that is registered is run.</summary>
public interface IAuditCheck
{
    /// <summary>Checks all that is stored of an authority.</summary>
    /// <param name="authority">Whose it is.</param>
    /// <param name="known">A hash of the log noted down earlier; null for none.</param>
    /// <param name="cancel">Stops it.</param>
    Task<AuditFinding> RunAsync(string authority, string? known, CancellationToken cancel);
}
