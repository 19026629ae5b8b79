namespace Duban.Plans.Notices.Formats.Word;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells from left to right.</param>
internal sealed record WordTableRow(IReadOnlyList<WordTableCell> Cells);
