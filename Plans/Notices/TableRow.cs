using System.Collections.Immutable;

namespace Duban.Plans.Notices;

/// <summary>One row of a table, merged cells repeated in each place that they cover.</summary>
/// <param name="Table">Which table of the file, from 1.</param>
/// <param name="Lines">Where the row stands.</param>
/// <param name="Cells">The cells, each with its lines.</param>
public sealed record TableRow(int Table, LineRange Lines, ImmutableArray<Passage> Cells) : NoticeBlock;
