namespace Duban.Plans.Notices;

/// <summary>Reads tables of tasks: a row is an item, a row across is a section, a row without number goes on with the item above.</summary>
public sealed class TaskTable
{
    private static readonly string[] Nothing = ["—", "——", "-", "--", "/", "／", "无", "–", "－"];
    private readonly List<Section> sections = [];
    private readonly List<RowItem> items = [];
    private readonly List<Passage> asides = [];
    private readonly WarningList warnings;
    private TableColumns? columns;

    // The head's row while the row right below it may still be a part of the head.
    private TableRow? head;
    private Passage[] above = [];
    private int? section;
    private int table;
    private MarkerKind? topKind;

    private TaskTable(WarningList warnings) => this.warnings = warnings;

    /// <summary>Whether one of the blocks is the head of a table of tasks.</summary>
    public static bool IsIn(IReadOnlyList<NoticeBlock> blocks) => blocks.OfType<TableRow>().Any(row => TableColumns.TryRead(row) is not null);

    /// <summary>The sections and drafts in the tables of the blocks, and the words between their rows.</summary>
    public static (IReadOnlyList<Section> Sections, IReadOnlyList<ItemDraft> Drafts, IReadOnlyList<Passage> Asides, bool FirstLeads) Read(IReadOnlyList<NoticeBlock> blocks, WarningList warnings)
    {
        var reader = new TaskTable(warnings);
        foreach (var block in blocks)
        {
            reader.Take(block);
        }

        return (reader.sections, [.. reader.items.Select(reader.Draft)], reader.asides, reader.columns?.FirstLeads ?? false);
    }

    private void Take(NoticeBlock block)
    {
        if (block is TableRow row)
        {
            TakeRow(row);
        }
        else if (block is Paragraph paragraph && MarkerReader.TryRead(paragraph.Folded) is { Kind: MarkerKind.HanComma or MarkerKind.Chapter or MarkerKind.HanParen } marker && !LineSigns.IsProse(paragraph.Folded))
        {
            OpenSection(marker, paragraph.Content);
        }
    }

    private void TakeRow(TableRow row)
    {
        if ((head is null ? null : TableColumns.TryRead(head, row)) is { } whole)
        {
            columns = whole;
            head = null;
            return;
        }

        head = null;
        if (TableColumns.TryRead(row) is { } layout)
        {
            columns = layout;
            head = row;
            table = row.Table;
            above = [];
        }
        else if (columns is null || table != row.Table && row.Cells.Length != columns.Count)
        {
            Warn(row);
        }
        else if (RuleOf(row) is { } rule)
        {
            asides.Add(rule);
        }
        else if (SectionOf(row) is { } title)
        {
            OpenSection(MarkerReader.TryRead(title.Folded), title);
        }
        else if (row.Cells.Any(cell => !cell.IsBlank))
        {
            TakeTask(row, columns);
        }
    }

    // 以下均需各乡镇落实，不再列出 in a row of its own is neither section nor task.
    private static Passage? RuleOf(TableRow row) =>
        row.Cells.Where(cell => !cell.IsBlank).DistinctBy(cell => cell.Text).ToList() is [var only] && GlobalRules.IsNothingElse(only) ? only : null;

    // A row across the table: one text in all columns, or one in the first column and nothing else.
    private static Passage? SectionOf(TableRow row)
    {
        var filled = row.Cells.Where(cell => !cell.IsBlank).ToList();
        var isAcross = row.Cells.Length > 1 && filled.Count == row.Cells.Length && filled.TrueForAll(cell => ReferenceEquals(cell, filled[0]) || filled.Count > 2 && cell.Text == filled[0].Text && !IsNothing(cell));
        var isAlone = filled.Count == 1 && !row.Cells[0].IsBlank
            && MarkerReader.TryRead(filled[0].Folded) is { Kind: MarkerKind.HanComma or MarkerKind.Chapter or MarkerKind.HanParen };
        var isOnlyNumber = filled.Count == 1 && NumberOf(filled[0]) is { } number && number.Length >= filled[0].Length;
        return isAcross || isAlone && !isOnlyNumber ? filled[0] : null;
    }

    private void OpenSection(Marker? marker, Passage title)
    {
        // （一） below 一、 groups within the section.
        var isBelow = marker?.Kind == MarkerKind.HanParen && sections.Count > 0 && topKind is not MarkerKind.HanParen;
        above = [];
        asides.Add(title);
        if (isBelow || GlobalRules.IsNothingElse(title))
        {
            return;
        }

        topKind ??= marker?.Kind;
        section = marker is { Number: > 0 } && sections.All(each => each.Number != marker.Number) ? marker.Number : sections.Count + 1;
        sections.Add(new Section(section.Value, Spaces.RemoveAll(GlobalRules.Cut(title.From(marker?.Length ?? 0)).Rest.Text)));
    }

    private void TakeTask(TableRow row, TableColumns layout)
    {
        var cells = Enumerable.Range(0, layout.Count).Select(i => i < row.Cells.Length ? row.Cells[i] : Passage.Empty).ToArray();
        if (items.Count > 0 && above.Length > 0 && GoesOn(cells, layout))
        {
            items[^1].Rows.Add((row, [.. cells.Select((cell, i) => ReferenceEquals(cell, above[i]) ? Passage.Empty : cell)]));
        }
        else
        {
            OpenCategory(cells, layout);
            var carried = cells.Select((cell, i) => cell.IsBlank && i < above.Length && Carries(i, layout, cells) ? above[i] : cell).ToArray();
            items.Add(new RowItem(layout, section, [(row, carried)]));
            cells = carried;
        }

        above = [.. cells.Select((cell, i) => cell.IsBlank && i < above.Length ? above[i] : cell)];
    }

    private bool GoesOn(Passage[] cells, TableColumns layout) =>
        layout.Number >= 0
            ? cells[layout.Number].IsBlank || ReferenceEquals(cells[layout.Number], above[layout.Number])
            : cells[layout.Texts[0]].IsBlank && layout.Texts.Count == 1;

    // A blank cell carries on the cell above; but a title of its own does not take the details of another.
    private static bool Carries(int column, TableColumns layout, Passage[] cells) =>
        layout.Parts.Any(part => part.Index == column) || layout.Texts.Count > 1 && column == layout.Texts[0] || column == layout.Category
        || layout.Texts.Contains(column) && layout.Texts.All(text => cells[text].IsBlank);

    private void OpenCategory(Passage[] cells, TableColumns layout)
    {
        if (layout.Category < 0 || cells[layout.Category].IsBlank || above.Length > layout.Category && ReferenceEquals(above[layout.Category], cells[layout.Category]))
        {
            return;
        }

        var kept = above;
        if (sections.Count == 0 || sections[^1].Title != Spaces.RemoveAll(cells[layout.Category].Text))
        {
            OpenSection(MarkerReader.TryRead(cells[layout.Category].Folded), cells[layout.Category]);
        }

        above = kept;
    }

    private ItemDraft Draft(RowItem item)
    {
        var layout = item.Layout;
        var first = item.Rows[0].Cells;
        var texts = layout.Texts.Select(column => Passage.Join("\n", [.. item.Rows.Select(row => row.Cells[column]).Where(cell => !cell.IsBlank)])).ToList();
        var marker = layout.Number >= 0 ? NumberOf(first[layout.Number]) : NumberOf(texts[0]) ?? texts.Skip(1).Select(NumberOf).FirstOrDefault(number => number is not null);
        var words = ClauseReader.Read(WithoutNumber(texts[0], layout.Number >= 0), warnings);
        var (title, text) = texts.Count > 1 ? (Spaces.Tighten(words.Rest), Passage.Empty) : TitleCut.Split(words.Rest, words.Rest.Length);
        var details = ClauseReader.Read(Passage.Join("\n", [.. texts.Skip(1).Select(each => WithoutNumber(each, layout.Number >= 0)).Where(each => !each.IsBlank)]), warnings);
        var parts = layout.Parts.SelectMany(part => item.Rows.Select(row => (part.Part, Cell: row.Cells[part.Index]))).Where(part => !IsNothing(part.Cell)).ToList();
        foreach (var cell in layout.Others.SelectMany(column => item.Rows.Select(row => row.Cells[column])).Where(cell => !IsNothing(cell)))
        {
            warnings.Add(cell.FirstLine, WarningTexts.CellLeftOut(cell.Text));
        }

        return new ItemDraft
        {
            Marker = marker,
            Section = item.Section,
            Parent = item.Section ?? 0,
            Title = title,
            Text = texts.Count > 1 ? Spaces.Tighten(details.Rest) : text,
            Findings = [.. words.Findings, .. details.Findings, .. parts.SelectMany(part => Findings(part.Part, part.Cell))],
            Clauses = [.. words.Clauses, .. details.Clauses, .. parts.Where(part => part.Part == ClausePart.Time).Select(part => part.Cell)],
            Lines = new LineRange(item.Rows[0].Row.Lines.First, item.Rows[^1].Row.Lines.Last),
        };
    }

    private static IEnumerable<ClauseFinding> Findings(ClausePart part, Passage cell) =>
        ClauseValues.ReadCell(part, cell);

    private static Marker? NumberOf(Passage cell)
    {
        var folded = Spaces.RemoveAll(cell.Folded);
        var number = MarkerReader.TryRead(folded) ?? MarkerReader.TryRead(folded + "、");
        return number is not null && folded.Length > 0 ? number with { Length = Math.Min(number.Length, cell.Length) } : null;
    }

    private static Passage WithoutNumber(Passage text, bool hasNumberColumn) =>
        !hasNumberColumn && MarkerReader.TryRead(text.Folded) is { } marker ? text.From(marker.Length) : text;

    private static bool IsNothing(Passage cell) => cell.IsBlank || Nothing.Contains(cell.Text.Trim());

    private void Warn(TableRow row) =>
        warnings.Add(row.Lines.First, WarningTexts.TableOfNoTasks(string.Join(" ", row.Cells.Select(cell => cell.Text))));

    private sealed record RowItem(TableColumns Layout, int? Section, List<(TableRow Row, Passage[] Cells)> Rows);
}
