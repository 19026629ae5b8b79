using System.Collections.Immutable;

namespace Duban.Plans.Progress;

/// <summary>Decides what an act makes of an item (L1, L31, L33, L34). Pure.</summary>
public static class MatterLifeCycle
{
    private static readonly Dictionary<Type, string[]> Steps = new()
    {
        [typeof(Open)] = ["suspend", "terminate", "close"],
        [typeof(Suspended)] = ["resume", "terminate"],
        [typeof(Terminated)] = ["archive"],
        [typeof(Closed)] = ["reopen", "archive"],
        [typeof(Archived)] = [],
    };

    /// <summary>The decision.</summary>
    /// <param name="matter">The item.</param>
    /// <param name="areLinesDone">Whether the lead's line is done and no other line is open without a waiver (L2).</param>
    /// <param name="act">What is wanted.</param>
    /// <param name="now">What it rests on.</param>
    public static Decision<Matter> Decide(Matter matter, bool areLinesDone, MatterAct act, Circumstances now)
    {
        if (!now.Actor.May(act.Doer, null)) return Refuse(matter, RefusalKind.NotAllowed);
        return (matter.State, act) switch
        {
            (Open state, Suspend suspend) => Move(matter, state.Suspend(suspend.Reason, now.Today)),
            (Open state, Terminate terminate) => Move(matter, state.Terminate(terminate.Reason)),
            (Open, Close) when !areLinesDone => Refuse(matter, RefusalKind.LinesOpen),
            (Open state, Close close) => Move(matter, state.Close(close.Verified, now.Today)),
            (Suspended state, ResumeWork) => Move(matter, state.Resume()),
            (Suspended state, Terminate terminate) => Move(matter, state.Terminate(terminate.Reason)),
            (Terminated state, Archive) => Move(matter, state.Archive()),
            (Closed state, Reopen) when now.Today > state.On.AddDays(now.Rules.ReopenDays) => Refuse(matter, RefusalKind.TooLate),
            (Closed state, Reopen) => Move(matter with { Reopened = matter.Reopened + 1 }, state.Reopen()),
            (Closed state, Archive) => Move(matter, state.Archive()),
            _ => Refuse(matter, RefusalKind.NotNow),
        };
    }

    /// <summary>The names of the acts that lead out of a state.</summary>
    public static ImmutableArray<string> StepsFrom(MatterState state) => [.. Steps[state.GetType()]];

    private static Decision<Matter> Refuse(Matter matter, RefusalKind kind) => new(null, new Refusal(kind, matter.State.Name, StepsFrom(matter.State)));

    private static Decision<Matter> Move(Matter matter, MatterState state) => new(matter with { State = state }, null);
}
