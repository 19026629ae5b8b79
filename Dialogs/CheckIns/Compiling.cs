using Duban.Plans;
using Duban.Plans.Progress;

namespace Duban.Dialogs.CheckIns;

/// <summary>The lead compiles what the other units of its item reported (L15): their words become part of its draft, to be edited.</summary>
internal static class Compiling
{
    /// <summary>The draft with the others' reports; who is silent is named, and it is not the lead's fault.</summary>
    public static FormStep Compile(Desk desk)
    {
        if (desk.At.Role != DutyRole.Lead) return desk.Say("checkIn.notLead", ("number", desk.At.Item.Number));
        Standing[] others = [.. desk.Work.Standings.Of(desk.At.Item).Lines.Where(other => other.Unit.Id != desk.At.Unit.Id)];
        var reported = others.Where(other => !string.IsNullOrEmpty(other.Line.Last?.Progress)).ToList();
        if (reported.Count == 0) return desk.Say("checkIn.nothingToCompile");
        var text = string.Join('；', reported.Select(other => $"{other.Unit.PrintedName}：{other.Line.Last!.Progress}"));
        var difficulties = string.Join('；', reported.Where(other => other.Difficulty is not null).Select(other => $"{other.Unit.PrintedName}：{other.Difficulty}"));
        var draft = desk.Form.Draft.And(new Draft { Progress = text, Difficulty = difficulties.Length > 0 ? difficulties : null });
        return desk.With(draft).Go(new Draft { Progress = text });
    }
}
