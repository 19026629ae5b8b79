using Duban.Plans.Progress;

namespace Duban.Dialogs.CheckIns;

/// <summary>A file that came with a check-in is to be kept; it was looked at and accepted.</summary>
/// <param name="File">The file, with the key under which the check-in names it.</param>
public sealed record SaveEvidence(NewEvidence File) : Change;
