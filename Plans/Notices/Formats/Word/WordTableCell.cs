using DocumentFormat.OpenXml.Wordprocessing;

namespace Duban.Plans.Notices.Formats.Word;

/// <summary>A cell of a table.</summary>
/// <param name="Element">The cell itself; null for columns that a row leaves out.</param>
/// <param name="Columns">How many columns it covers.</param>
/// <param name="IsContinued">Whether it goes on with the cell above.</param>
internal sealed record WordTableCell(TableCell? Element, int Columns, bool IsContinued);
