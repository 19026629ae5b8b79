using Duban.Bot.Tests.Storage;
using Duban.Plans.Progress;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.Progress.Model;

/// <summary>
/// What the requirements say of lines and items (L1–L34), written down a second time and in another way: a state is a word, a step an if.
/// It says of every act whether it is accepted, and how things stand after it. It shares no code with the life cycle.
/// </summary>
internal sealed class ModelOffice
{
    public Dictionary<(string Item, string Unit), ModelLine> Lines { get; } = [];

    public Dictionary<string, ModelMatter> Matters { get; } = [];

    public HashSet<string> Signing { get; } = [];

    public ModelLine Line(string item, string unit) => Lines.GetValueOrDefault((item, unit)) ?? new ModelLine();

    public ModelMatter Matter(string item) => Matters.GetValueOrDefault(item) ?? new ModelMatter();

    /// <summary>The day by which a line must be done: the last later date, else the plan's; only the first item has one.</summary>
    public DateOnly? Limit(string item, string unit) => Line(item, unit).GrantedTo ?? (item == SomeWork.Thirteen.Item ? new DateOnly(2021, 12, 31) : null);

    /// <summary>L2: the lead's line is done, and none is open. Justice leads; finance takes part; whoever has a line takes part.</summary>
    public bool AreLinesDone(string item)
    {
        string[] units = [.. new[] { SomeWork.Justice, SomeWork.Finance }.Union(Lines.Keys.Where(key => key.Item == item).Select(key => key.Unit))];
        return Line(item, SomeWork.Justice).State == "done" && units.All(unit => !Line(item, unit).IsOpen);
    }

    /// <summary>The line after an act; null where it is refused.</summary>
    public ModelLine? Try(string item, string unit, LineAct act, Actor who, DateOnly today, DateOnly reportLimit)
    {
        if (!MayAct(act, who, unit) || Matter(item).State != "open") return null;
        var line = Line(item, unit);
        var after = act switch
        {
            Report report => Reported(line, report.CheckIn, unit, who, today, Limit(item, unit), reportLimit),
            AskExtension or ApproveExtension or GrantExtension or RefuseExtension => Extended(line, act, unit, who, today, Limit(item, unit)),
            _ => Stepped(line, act, today),
        };
        return after is null ? null : after with { Version = line.Version + 1 };
    }

    /// <summary>The item after an act; null where it is refused.</summary>
    public ModelMatter? Try(string item, MatterAct act, Actor who, DateOnly today)
    {
        if (who.Role != OfficerRole.Supervisor) return null;
        var matter = Matter(item);
        var state = (matter.State, act.Name) switch
        {
            ("open", "suspend") => "suspended",
            ("open" or "suspended", "terminate") => "terminated",
            ("suspended", "resume") => "open",
            ("open", "close") when AreLinesDone(item) => "closed",
            ("closed", "reopen") when today <= matter.ClosedOn!.Value.AddDays(365) => "open",
            ("closed" or "terminated", "archive") => "archived",
            _ => null,
        };
        if (state is null) return null;
        return new ModelMatter(state, matter.Version + 1, state == "closed" ? today : matter.ClosedOn, matter.Reopened + (act is Reopen ? 1 : 0));
    }

    private static bool MayAct(LineAct act, Actor who, string unit) => act.Name switch
    {
        "sign" or "dispute" or "report" or "ask-extension" => who.Role == OfficerRole.Officer && who.Unit == unit,
        "approve-report" or "send-back-report" or "approve-extension" => who.Role == OfficerRole.Officer && who.Unit == unit && who.IsHead,
        _ => who.Role == OfficerRole.Supervisor,
    };

    /// <summary>L13, L14, L19, L29, L33 and the waiver of L2.</summary>
    private static ModelLine? Stepped(ModelLine line, LineAct act, DateOnly today)
    {
        if (act is Sign && line.State == "awaiting-receipt") return line with { State = "in-progress", SignedOn = today };
        if (act is TakeOver over && line.Version == 0) return line with { Role = over.Role };
        if (act is Dispute && line.State == "awaiting-receipt") return line with { State = "disputed", WasSigned = false };
        if (act is Dispute && line.State == "in-progress" && WorkingDaysSince(line.SignedOn, today) <= 3) return line with { State = "disputed", WasSigned = true };
        if (act is RejectDispute && line.State == "disputed") return line with { State = line.WasSigned ? "in-progress" : "awaiting-receipt" };
        if (act is Transfer && line.State == "disputed") return line with { State = "transferred" };
        if (act is Waive && (line.State is "awaiting-receipt" or "in-progress" or "disputed")) return line with { State = "waived" };
        if (act is ApproveReport && line.State == "awaiting-unit") return line with { State = "awaiting-review" };
        if (act is SendBackReport && line.State == "awaiting-unit") return line with { State = "in-progress", IsReturned = true, ReturnDue = null };
        if (act is Accept && line.State == "awaiting-review") return line.Percent == 100 ? line with { State = "done", DoneOn = today } : line with { State = "in-progress" };
        if (act is ReturnReport back && line.State == "awaiting-review" && back.Due >= today)
            return line with { State = "in-progress", IsReturned = true, ReturnDue = back.Due, Returns = line.Returns + 1 };
        if (act is ReopenLine && (line.State is "done" or "waived")) return line with { State = "in-progress", DoneOn = null };
        return null;
    }

    /// <summary>L18–L20, L22: whatever is late is taken and flagged; the same excuse in another period is not.</summary>
    private ModelLine? Reported(ModelLine line, CheckIn said, string unit, Actor who, DateOnly today, DateOnly? limit, DateOnly reportLimit)
    {
        if (line.State is not ("awaiting-receipt" or "in-progress" or "awaiting-unit" or "awaiting-review")) return null;
        if (said.NoProgressReason is not null && said.NoProgressReason == line.Reason && said.Period != line.Period) return null;
        return line with
        {
            State = Signing.Contains(unit) && !who.IsHead ? "awaiting-unit" : "awaiting-review",
            SignedOn = line.State == "awaiting-receipt" ? today : line.SignedOn,
            Period = said.Period, Reason = said.NoProgressReason, Percent = said.Percent, Reports = line.Reports + 1,
            IsLate = today > reportLimit || (limit is { } until && today > until) || (line.ReturnDue is { } due && today > due),
            IsReturned = false, ReturnDue = null,
        };
    }

    /// <summary>L30.</summary>
    private ModelLine? Extended(ModelLine line, LineAct act, string unit, Actor who, DateOnly today, DateOnly? limit)
    {
        if (act is AskExtension ask)
        {
            if (line.State is not ("in-progress" or "awaiting-unit" or "awaiting-review") || line.IsAsking || line.Granted >= 2) return null;
            if (ask.To <= today || (limit is { } until && ask.To <= until)) return null;
            return line with { IsAsking = true, Asked = line.Asked + 1, AwaitsHead = Signing.Contains(unit) && !who.IsHead, OldLimit = limit };
        }

        if (!line.IsOpen || !line.IsAsking) return null;
        if (act is ApproveExtension) return line.AwaitsHead ? line with { AwaitsHead = false } : null;
        if (act is RefuseExtension) return line with { IsAsking = false, AwaitsHead = false };
        if (act is not GrantExtension grant || line.AwaitsHead || grant.To < today || (line.OldLimit is { } old && grant.To <= old)) return null;
        return line with { IsAsking = false, Granted = line.Granted + 1, GrantedTo = grant.To };
    }

    private static int WorkingDaysSince(DateOnly? day, DateOnly today)
    {
        var count = 0;
        for (var next = day?.AddDays(1); next <= today; next = next.Value.AddDays(1)) count += Workdays.Statutory.IsWorked(next.Value) ? 1 : 0;
        return count;
    }
}
