using System.Collections.Immutable;
using Duban.Plans.Units;

namespace Duban.Plans.People;

/// <summary>Somebody whom a roster names.</summary>
/// <param name="Line">The row's number in the file.</param>
/// <param name="Officer">Who they are.</param>
/// <param name="Accounts">Their accounts.</param>
public sealed record RosterPerson(int Line, Officer Officer, ImmutableArray<RosterAccount> Accounts);
