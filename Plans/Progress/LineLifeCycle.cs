using System.Collections.Immutable;

namespace Duban.Plans.Progress;

/// <summary>Decides what an act makes of a line (L2, L13–L15, L29, L30). Pure: the same line, act and circumstances give the same decision.</summary>
public static class LineLifeCycle
{
    /// <summary>The acts that lead out of each state.</summary>
    private static readonly Dictionary<Type, string[]> Steps = new()
    {
        [typeof(AwaitingReceipt)] = ["sign", "dispute", "report", "waive"],
        [typeof(Disputed)] = ["reject-dispute", "transfer", "waive"],
        [typeof(InProgress)] = ["report", "dispute", "ask-extension", "waive"],
        [typeof(AwaitingUnit)] = ["approve-report", "send-back-report", "report", "ask-extension"],
        [typeof(AwaitingReview)] = ["accept", "return", "report", "ask-extension"],
        [typeof(Done)] = ["reopen-line"],
        [typeof(Transferred)] = [],
        [typeof(Waived)] = ["reopen-line"],
    };

    /// <summary>The decision. Who may not act is refused before anything else.</summary>
    public static Decision<Line> Decide(Line line, Matter matter, LineAct act, Circumstances now)
    {
        if (!now.Actor.May(act.Doer, line.Key.Unit)) return Refuse(line, RefusalKind.NotAllowed);
        if (matter.State is not Open) return new(null, new Refusal(RefusalKind.ItemNotOpen, matter.State.Name, MatterLifeCycle.StepsFrom(matter.State)));
        return (line.State, act) switch
        {
            (AwaitingReceipt state, Sign) => Move(line with { SignedOn = now.Today }, state.Sign()),
            (AwaitingReceipt state, Dispute to) => Move(line, state.Dispute(to.Reason, to.Proposal)),
            (AwaitingReceipt state, Report report) => Take(line with { SignedOn = now.Today }, report.CheckIn, state.Sign().Report(now.AwaitsUnit), now),
            (AwaitingReceipt state, TakeOver over) when line.Version == 0 => Move(line with { TakenOver = over.Role, TakenOverOn = now.Today }, state),
            (AwaitingReceipt state, Waive waive) => Move(line, state.Waive(waive.Reason)),
            (Disputed state, RejectDispute) => Move(line, state.Reject()),
            (Disputed state, Transfer to) => Move(line, state.Transfer(to.To, to.Reason)),
            (Disputed state, Waive waive) => Move(line, state.Waive(waive.Reason)),
            (InProgress, Dispute) when IsTooLateToDispute(line, now) => Refuse(line, RefusalKind.TooLate),
            (InProgress state, Dispute to) => Move(line, state.Dispute(to.Reason, to.Proposal)),
            (InProgress state, Report report) => Take(line, report.CheckIn, state.Report(now.AwaitsUnit), now),
            (InProgress state, Waive waive) => Move(line, state.Waive(waive.Reason)),
            (AwaitingUnit state, ApproveReport) => Move(line, state.Approve()),
            (AwaitingUnit state, SendBackReport back) => Move(line with { Returned = new(back.Reason, null, now.Today) }, state.SendBack()),
            (AwaitingUnit state, Report report) => Take(line, report.CheckIn, state.Report(now.AwaitsUnit), now),
            (AwaitingReview state, Accept) => Accepted(line, state, now),
            (AwaitingReview, ReturnReport back) when back.Due < now.Today => Refuse(line, RefusalKind.DateNotLater),
            (AwaitingReview state, ReturnReport back) => Move(line with { Returned = new(back.Reason, back.Due, now.Today), Returns = line.Returns + 1 }, state.Return()),
            (AwaitingReview state, Report report) => Take(line, report.CheckIn, state.Report(now.AwaitsUnit), now),
            (InProgress or AwaitingUnit or AwaitingReview, AskExtension ask) => Extensions.Ask(line, ask, now),
            (_, ApproveExtension) when line.State.IsOpen => Extensions.Approve(line),
            (_, GrantExtension grant) when line.State.IsOpen => Extensions.Grant(line, grant, now),
            (_, RefuseExtension refuse) when line.State.IsOpen => Extensions.Refuse(line, refuse),
            (Done state, ReopenLine) => Move(line with { DoneOn = null }, state.Reopen()),
            (Waived state, ReopenLine) => Move(line, state.Reopen()),
            _ => Refuse(line, RefusalKind.NotNow),
        };
    }

    /// <summary>The names of the acts that are possible on a line, whoever may do them.</summary>
    public static ImmutableArray<string> StepsFrom(Line line) => line.AskedExtension switch
    {
        // A line that ended with a wish still open: nobody decides on it any more.
        _ when !line.State.IsOpen => [.. Steps[line.State.GetType()]],
        { AwaitsUnit: true } => [.. Steps[line.State.GetType()].Where(step => step != "ask-extension"), "approve-extension", "refuse-extension"],
        { } => [.. Steps[line.State.GetType()].Where(step => step != "ask-extension"), "grant-extension", "refuse-extension"],
        null => [.. Steps[line.State.GetType()]],
    };

    internal static Decision<Line> Refuse(Line line, RefusalKind kind) => new(null, new Refusal(kind, line.State.Name, StepsFrom(line)));

    internal static Decision<Line> Move(Line line, LineState state) => new(line with { State = state }, null);

    private static Decision<Line> Take(Line line, CheckIn said, LineState state, Circumstances now)
    {
        // 同上期 is refused when it is the second time (L20).
        if (said.NoProgressReason is { } reason && line.Last?.NoProgressReason == reason && line.Last.Period != said.Period) return Refuse(line, RefusalKind.SameAsBefore);
        var stored = said with
        {
            Revision = (line.Last?.Revision ?? 0) + 1,
            Officer = now.Actor.Officer,
            At = now.Now,
            Day = now.Today,
            IsLate = now.Today > now.ReportLimit || now.Today > now.Limit || now.Today > line.Returned?.Due,
        };
        return Move(line with { Last = stored, Returned = null }, state);
    }

    private static Decision<Line> Accepted(Line line, AwaitingReview state, Circumstances now)
    {
        var isDone = line.Last!.IsDone;
        return Move(line with { Accepted = line.Last, DoneOn = isDone ? now.Today : null }, state.Accept(isDone));
    }

    private static bool IsTooLateToDispute(Line line, Circumstances now) =>
        line.SignedOn is { } signed && now.Today > now.Rules.Workdays.Add(signed, now.Rules.DisputeWorkingDays);
}
