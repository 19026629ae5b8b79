namespace Duban.Plans.People;

/// <summary>A row of a table file.</summary>
/// <param name="Line">Its number in the file.</param>
/// <param name="Cells">Its cells as text.</param>
/// <param name="IsDamaged">Whether a long number lost digits before it came here.</param>
internal sealed record RosterRow(int Line, string[] Cells, bool IsDamaged = false);
