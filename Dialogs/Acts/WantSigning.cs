using Duban.Plans.Progress;

namespace Duban.Dialogs.Acts;

/// <summary>A unit wants its reports signed by its head from now on, or no more (L19).</summary>
/// <param name="Unit">The unit's key.</param>
/// <param name="IsWanted">Whether it wants that.</param>
/// <param name="Circumstances">Who said so, when.</param>
public sealed record WantSigning(string Unit, bool IsWanted, Circumstances Circumstances) : Change;
