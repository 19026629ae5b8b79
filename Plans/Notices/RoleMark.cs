using System.Text.RegularExpressions;

namespace Duban.Plans.Notices;

/// <summary>A role in brackets after a name: 县司法局（牵头）, 市财政局（配合）.</summary>
/// <param name="Name">The folded name before the bracket.</param>
/// <param name="Role">The role.</param>
public sealed partial record RoleMark(string Name, DutyRole Role)
{
    /// <summary>Cuts the mark off a folded name, or null where there is none.</summary>
    public static RoleMark? TryCut(string folded)
    {
        var open = folded.LastIndexOf('(');
        if (open <= 0)
        {
            return null;
        }

        var mark = folded[open..];
        return LeadMark().IsMatch(mark) ? new RoleMark(folded[..open], DutyRole.Lead)
            : CooperatingMark().IsMatch(mark) ? new RoleMark(folded[..open], DutyRole.Cooperating)
            : ResponsibleMark().IsMatch(mark) ? new RoleMark(folded[..open], DutyRole.Responsible)
            : null;
    }

    [GeneratedRegex("^\\(总?(牵头|主办)(单位|部门|负责)?\\)?$")]
    private static partial Regex LeadMark();

    [GeneratedRegex("^\\((配合|协办|参与|协助)(单位|部门)?\\)?$")]
    private static partial Regex CooperatingMark();

    [GeneratedRegex("^\\((责任|承办|落实|负责)(单位|部门)?\\)?$")]
    private static partial Regex ResponsibleMark();
}
