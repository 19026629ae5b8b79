namespace Duban.Plans.Progress;

/// <summary>What a turn knew when it decided; where one of it has moved on, the turn is run again.</summary>
/// <param name="Plan">The sequence of the plan in force.</param>
/// <param name="Directory">The revision of the directory: who may do what.</param>
/// <param name="Board">The number of the last act.</param>
public readonly record struct Basis(int Plan, int Directory, long Board)
{
    /// <summary>What facts from the stores know.</summary>
    public static Basis Of(Facts facts) => new(facts.Shelf is [var current, ..] ? current.Version.Sequence : 0, facts.KnownRevision, facts.Board.Sequence);
}
