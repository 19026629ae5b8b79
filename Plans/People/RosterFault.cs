namespace Duban.Plans.People;

/// <summary>A row that cannot be taken.</summary>
/// <param name="Line">The row's number in the file.</param>
/// <param name="Name">The name in it.</param>
/// <param name="Reason">Why, in plain words.</param>
public sealed record RosterFault(int Line, string Name, string Reason);
