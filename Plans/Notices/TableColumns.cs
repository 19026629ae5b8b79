using System.Text.RegularExpressions;

namespace Duban.Plans.Notices;

/// <summary>What the columns of a table of tasks hold.</summary>
public sealed partial class TableColumns
{
    private const int NoColumn = -1;

    private TableColumns(Column[] kinds)
    {
        Kinds = kinds;
        Number = Array.FindIndex(kinds, column => column.Kind == ColumnKind.Number);
        Category = Array.FindIndex(kinds, column => column.Kind == ColumnKind.Category);
        Texts = [.. Indexes(ColumnKind.Task).Concat(Indexes(ColumnKind.Detail)).Order()];
        Parts = [.. Enumerable.Range(0, kinds.Length).Where(i => kinds[i].Kind == ColumnKind.Part).Select(i => (i, kinds[i].Part))];
    }

    /// <summary>The kinds of a column.</summary>
    private enum ColumnKind { Unknown, Number, Category, Task, Detail, Part, Note }

    /// <summary>The number's column, or -1.</summary>
    public int Number { get; }

    /// <summary>The column of a grouping above the tasks, or -1.</summary>
    public int Category { get; }

    /// <summary>The columns with the task's words, the title first.</summary>
    public IReadOnlyList<int> Texts { get; }

    /// <summary>The columns with units, people and times.</summary>
    public IReadOnlyList<(int Index, ClausePart Part)> Parts { get; }

    /// <summary>The columns that hold none of these, such as 备注.</summary>
    public IEnumerable<int> Others => Indexes(ColumnKind.Note).Concat(Indexes(ColumnKind.Unknown));

    /// <summary>How many columns there are.</summary>
    public int Count => Kinds.Length;

    /// <summary>Whether the head says that the unit listed first leads.</summary>
    public bool FirstLeads { get; private init; }

    private Column[] Kinds { get; }

    /// <summary>The columns that a row heads, or null where the row is no head of a table of tasks.</summary>
    public static TableColumns? TryRead(TableRow row)
    {
        var kinds = row.Cells.Select(cell => Of(Spaces.RemoveAll(Names.WithoutBrackets(cell.Folded)))).ToArray();
        var columns = new TableColumns(kinds) { FirstLeads = row.Cells.Any(cell => GlobalRules.Cut(cell).FirstLeads) };
        var known = kinds.Count(column => column.Kind != ColumnKind.Unknown);
        return known >= 2 && columns.Texts.Count > 0 && (columns.Parts.Count > 0 || columns.Number != NoColumn) ? columns : null;
    }

    /// <summary>The columns of a head in two rows without merged cells, 责任分工 above 牵头单位 and 配合单位; null where the second row is no head.</summary>
    public static TableColumns? TryRead(TableRow head, TableRow second)
    {
        var isHead = head.Cells.Length == second.Cells.Length && second.Cells.Any(cell => !cell.IsBlank)
            && second.Cells.All(cell => cell.IsBlank || RoleLabel.PartOf(Spaces.RemoveAll(cell.Folded)) is not null);
        return isHead ? TryRead(head with { Cells = [.. head.Cells.Zip(second.Cells, (above, below) => below.IsBlank ? above : below)] }) : null;
    }

    private IEnumerable<int> Indexes(ColumnKind kind) => Enumerable.Range(0, Kinds.Length).Where(i => Kinds[i].Kind == kind);

    private static Column Of(string head) => head switch
    {
        _ when head.Length is 0 or > 20 => new(ColumnKind.Unknown, default),
        _ when NumberHead().IsMatch(head) => new(ColumnKind.Number, default),
        _ when RoleLabel.PartOf(head) is { } part and not ClausePart.Prose => new(ColumnKind.Part, part),
        _ when NoteHead().IsMatch(head) => new(ColumnKind.Note, default),
        _ when LooseLead().IsMatch(head) => new(ColumnKind.Part, ClausePart.Lead),
        _ when LooseCooperating().IsMatch(head) => new(ColumnKind.Part, ClausePart.Cooperating),
        _ when LoosePeople().IsMatch(head) => new(ColumnKind.Part, ClausePart.People),
        _ when LooseUnit().IsMatch(head) => new(ColumnKind.Part, ClausePart.Responsible),
        _ when LooseTime().IsMatch(head) => new(ColumnKind.Part, ClausePart.Time),
        _ when CategoryHead().IsMatch(head) => new(ColumnKind.Category, default),
        _ when DetailHead().IsMatch(head) => new(ColumnKind.Detail, default),
        _ when TaskHead().IsMatch(head) => new(ColumnKind.Task, default),
        _ => new(ColumnKind.Unknown, default),
    };

    [GeneratedRegex("^(?:序号|编号|序|项目序号|任务序号|No\\.?|号)$")]
    private static partial Regex NumberHead();

    [GeneratedRegex("^(?:备注|说明|进展|进展情况|落实情况|完成情况|目前进展)$")]
    private static partial Regex NoteHead();

    [GeneratedRegex("^(?:类别|分类|类型|领域|板块|重点领域|工作类别|任务类别|任务分类|项目类别|一级指标|部分|方面|工作领域|所属领域|任务类型)$")]
    private static partial Regex CategoryHead();

    [GeneratedRegex("具体|内容|措施|举措|要求|目标|标准|成果|指标|要点|规模|步骤")]
    private static partial Regex DetailHead();

    [GeneratedRegex("任务|事项|项目|工作|重点|名称|实事|清单|问题")]
    private static partial Regex TaskHead();

    [GeneratedRegex("牵头.*(?:单位|部门)")]
    private static partial Regex LooseLead();

    [GeneratedRegex("(?:配合|协办|协同|参与).*(?:单位|部门|科室)")]
    private static partial Regex LooseCooperating();

    [GeneratedRegex("领导|责任人|负责人|负责同志")]
    private static partial Regex LoosePeople();

    [GeneratedRegex("(?:责任|承办|落实|实施|主管|负责|分工).*(?:单位|部门|科室|主体)|^(?:单位|部门|责任)$")]
    private static partial Regex LooseUnit();

    [GeneratedRegex("时限|时间|期限|节点|日期")]
    private static partial Regex LooseTime();

    private sealed record Column(ColumnKind Kind, ClausePart Part);
}
