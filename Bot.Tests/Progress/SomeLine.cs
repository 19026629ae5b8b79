using System.Collections.Immutable;
using Duban.Bot.Tests.Storage;
using Duban.Plans;
using Duban.Plans.Progress;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.Progress;

/// <summary>Lines, items and acts for the tests of the life cycle; today is 2021-10-11, a Monday.</summary>
internal static class SomeLine
{
    public static LineKey Key { get; } = SomeWork.Thirteen.Line(SomeWork.Justice);

    public static Matter Matter { get; } = Matter.New(SomeWork.Thirteen);

    public static LineState[] States { get; } =
    [
        new AwaitingReceipt(), new Disputed("r", null, WasSigned: true), new InProgress(), new AwaitingUnit(), new AwaitingReview(), new Done(),
        new Transferred(SomeWork.Finance, "r"), new Waived("r"),
    ];

    /// <summary>One of each act, as it is possible where its step is.</summary>
    public static LineAct[] Acts { get; } =
    [
        new Sign(), new Dispute("r", null), new RejectDispute("r"), new Transfer(SomeWork.Finance, null), new TakeOver(SomeWork.Finance, DutyRole.Lead),
        new Report(SomeWork.CheckIn()), new ApproveReport(), new SendBackReport("r"), new Accept(), new ReturnReport("r", SomeWork.Today.AddDays(7)),
        new AskExtension(new DateOnly(2021, 12, 31), "r"), new ApproveExtension(), new GrantExtension(new DateOnly(2021, 12, 31)), new RefuseExtension("r"),
        new Waive("r"), new ReopenLine("r"),
    ];

    public static Extension Asked { get; } = new(new DateOnly(2021, 11, 30), new DateOnly(2021, 12, 31), "r", SomeWork.Today, WasLate: false);

    public static Line In(LineState state, params Extension[] extensions) => Line.New(Key) with
    {
        State = state, Version = 3, SignedOn = SomeWork.Today, Last = SomeWork.CheckIn() with { Revision = 1, Day = SomeWork.Today }, Extensions = [.. extensions],
    };

    /// <summary>Somebody who may do such a thing on the line.</summary>
    public static Actor Doing(Act act) => act.Doer == Doer.Supervisor ? SomeWork.Supervisor : SomeWork.Of(SomeWork.Justice, isHead: act.Doer == Doer.Head);

    public static Decision<Line> Decide(Line line, LineAct act, DateOnly? today = null, Func<Circumstances, Circumstances>? change = null, Matter? matter = null)
    {
        var now = SomeWork.Now(Doing(act), today);
        return LineLifeCycle.Decide(line, matter ?? Matter, act, change?.Invoke(now) ?? now);
    }

    public static PlanItem Item(params DateOnly[] limits) => new()
    {
        Number = 13, Title = "推进行政执法规范化建设", Text = "文", Lines = new LineRange(1, 2),
        Deadlines = [.. limits.Select(limit => new Deadline("限期", limit))],
    };

    public static Unit Unit(string key = SomeWork.Justice) => new() { Id = key, Name = key, PrintedName = key, Kind = "bureau" };

    public static ImmutableArray<T> Of<T>(params T[] all) => [.. all];
}
