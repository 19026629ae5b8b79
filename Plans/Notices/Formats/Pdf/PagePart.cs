namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>A line of text, or a table with its rows.</summary>
/// <param name="Row">The line, or null.</param>
/// <param name="Grid">The table, or null.</param>
/// <param name="Rows">The table's rows.</param>
public sealed record PagePart(TextRow? Row, Grid? Grid, List<GridRow> Rows);
