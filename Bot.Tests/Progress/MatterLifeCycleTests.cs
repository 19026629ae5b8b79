using Duban.Bot.Tests.Storage;
using Duban.Plans.Progress;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.Progress;

public sealed class MatterLifeCycleTests
{
    internal static MatterState[] States { get; } = [new Open(), new Suspended("r", SomeWork.Today), new Terminated("r"), new Closed("v", SomeWork.Today), new Archived()];

    private static MatterAct[] Acts { get; } = [new Suspend("r"), new ResumeWork(), new Terminate("r"), new Close("v"), new Reopen("r"), new Archive()];

    [Fact]
    public void ThePossibleActsAreExactlyTheDeclaredSteps()
    {
        foreach (var state in States)
        {
            var possible = Acts.Where(act => Decide(state, act).After is not null).Select(act => act.Name);
            possible.ShouldBe(MatterLifeCycle.StepsFrom(state), ignoreOrder: true, state.Name);
        }
    }

    [Fact]
    public void EveryActAndStateIsAmongThese()
    {
        Acts.Select(act => act.GetType()).ShouldBe(LineStepsTests.Kinds<MatterAct>(), ignoreOrder: true);
        States.Select(state => state.GetType()).ShouldBe(LineStepsTests.Kinds<MatterState>(), ignoreOrder: true);
    }

    [Fact]
    public void OnlyTheSupervisionOfficeDecides()
    {
        Actor[] others = [SomeWork.Of(SomeWork.Justice), SomeWork.Of(SomeWork.Justice, isHead: true), SomeWork.Supervisor with { Role = OfficerRole.Leader }];
        foreach (var (state, act, other) in from state in States from act in Acts from other in others select (state, act, other))
            MatterLifeCycle.Decide(SomeLine.Matter with { State = state }, areLinesDone: true, act, SomeWork.Now(other)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
    }

    [Fact]
    public void AnItemWithOpenLinesIsNotClosed() =>
        MatterLifeCycle.Decide(SomeLine.Matter, areLinesDone: false, new Close("v"), SomeWork.Now(SomeWork.Supervisor)).Refusal!.Kind.ShouldBe(RefusalKind.LinesOpen);

    [Theory]
    [InlineData(365, true)]
    [InlineData(366, false)]
    public void AClosedItemIsOpenedAgainWithinAYear(int days, bool isPossible)
    {
        var decision = Decide(new Closed("v", SomeWork.Today), new Reopen("r"), SomeWork.Today.AddDays(days));
        (decision.After?.Reopened, decision.Refusal?.Kind).ShouldBe(isPossible ? (1, null) : (null, RefusalKind.TooLate));
    }

    private static Decision<Matter> Decide(MatterState state, MatterAct act, DateOnly? today = null) =>
        MatterLifeCycle.Decide(SomeLine.Matter with { State = state }, areLinesDone: true, act, SomeWork.Now(SomeWork.Supervisor, today));
}
