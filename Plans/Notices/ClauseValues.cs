namespace Duban.Plans.Notices;

/// <summary>Reads what stands behind the labels of a clause: 牵头单位：甲；责任单位：乙、丙；完成时限：12月底前.</summary>
public static class ClauseValues
{
    /// <summary>What the labels of a clause say, in order.</summary>
    public static IEnumerable<ClauseFinding> Read(Passage clause, WarningList warnings)
    {
        var labels = Labels(clause.Folded).ToList();
        for (var i = 0; i < labels.Count; i++)
        {
            var (start, part, length) = labels[i];
            var end = i + 1 < labels.Count ? labels[i + 1].Start : clause.Length;
            var value = clause.Slice(start + length, end).Trim();
            if (value.Length == 0)
            {
                warnings.Add(clause.LineAt(start), WarningTexts.EmptyClause(clause.Text.Substring(start, length - 1).Trim()));
                continue;
            }

            foreach (var finding in Value(part, value))
            {
                yield return finding;
            }
        }
    }

    /// <summary>What a cell of a column with that role says: its names, and roles of their own where labels or verbs give them.</summary>
    public static IEnumerable<ClauseFinding> ReadCell(ClausePart part, Passage cell) =>
        RoleLabel.At(cell.Folded, 0) is null ? Value(part, cell) : Read(cell, new WarningList());

    private static IEnumerable<ClauseFinding> Value(ClausePart part, Passage value)
    {
        if (part is ClausePart.People or ClausePart.Time or ClausePart.Other)
        {
            return [new ClauseFinding(part, value)];
        }

        var otherwise = part == ClausePart.Prose ? ClausePart.Responsible : part;
        return ProseClause.Parts(GlobalRules.Cut(value).Rest, otherwise).Select(finding => Within(part, finding));
    }

    // 牵头单位：县司法局负责 leads all the same; 责任单位：甲牵头，乙配合 means what the verbs say.
    private static ClauseFinding Within(ClausePart label, ClauseFinding finding) =>
        finding.Part == ClausePart.Responsible && label is ClausePart.Lead or ClausePart.Cooperating ? finding with { Part = label } : finding;

    private static IEnumerable<(int Start, ClausePart Part, int Length)> Labels(string clause)
    {
        for (var i = 0; i < clause.Length; i++)
        {
            if ((i == 0 || clause[i - 1] is ';' or ',' or '。' or '、' or ' ' or '\n' or ')' or '.') && RoleLabel.At(clause, i) is var (part, length))
            {
                yield return (i, part, length);
                i += length - 1;
            }
        }
    }
}
