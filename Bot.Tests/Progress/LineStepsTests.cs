using Duban.Bot.Tests.Storage;
using Duban.Plans.Progress;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.Progress;

/// <summary>What is possible is what is declared, for every state with every act.</summary>
public sealed class LineStepsTests
{
    public static TheoryData<string, string> Lines => [.. from state in SomeLine.States from wish in new[] { "none", "asked", "awaits-unit", "granted" } select (state.Name, wish)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void ThePossibleActsAreExactlyTheDeclaredSteps(string state, string wish)
    {
        var line = LineOf(state, wish);
        // Taking over is no step of its own: it is the other half of a transfer, on a line on which nothing happened.
        var possible = SomeLine.Acts.Where(act => act is not TakeOver && SomeLine.Decide(line, act).After is not null).Select(act => act.Name);
        possible.ShouldBe(LineLifeCycle.StepsFrom(line), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void WhatIsRefusedNamesTheStateAndWhatIsPossible(string state, string wish)
    {
        var line = LineOf(state, wish);
        foreach (var refusal in SomeLine.Acts.Select(act => SomeLine.Decide(line, act).Refusal).OfType<Refusal>())
        {
            refusal.State.ShouldBe(state);
            refusal.Possible.ShouldBe(LineLifeCycle.StepsFrom(line));
            refusal.Kind.ShouldNotBe(RefusalKind.NotAllowed);
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void NobodyElseCanDoAnyOfIt(string state, string wish)
    {
        var line = LineOf(state, wish);
        foreach (var act in SomeLine.Acts)
        {
            var allowed = SomeLine.Doing(act);
            foreach (var other in People.Where(person => !(person.Role == allowed.Role && person.Unit == allowed.Unit && (act.Doer != Doer.Head || person.IsHead))))
                LineLifeCycle.Decide(line, SomeLine.Matter, act, SomeWork.Now(other)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        }
    }

    [Fact]
    public void WhileTheItemIsNotOpenNothingMovesAndTheItemsStepsAreNamed()
    {
        foreach (var matter in MatterLifeCycleTests.States.Where(state => state is not Open).Select(state => SomeLine.Matter with { State = state }))
        foreach (var act in SomeLine.Acts)
        {
            SomeLine.Decide(SomeLine.In(new InProgress()), act, matter: matter).Refusal.ShouldBeEquivalentTo(
                new Refusal(RefusalKind.ItemNotOpen, matter.State.Name, MatterLifeCycle.StepsFrom(matter.State)));
        }
    }

    [Fact]
    public void EveryActAndStateIsAmongThese()
    {
        SomeLine.Acts.Select(act => act.GetType()).ShouldBe(Kinds<LineAct>(), ignoreOrder: true);
        SomeLine.States.Select(state => state.GetType()).ShouldBe(Kinds<LineState>(), ignoreOrder: true);
    }

    [Fact]
    public void ALineIsTakenOverOnlyWhereNothingHappened()
    {
        SomeLine.Decide(Line.New(SomeLine.Key), new TakeOver(SomeWork.Finance, Duban.Plans.DutyRole.Lead)).After.ShouldBeEquivalentTo(
            Line.New(SomeLine.Key) with { TakenOver = Duban.Plans.DutyRole.Lead, TakenOverOn = SomeWork.Today });
        SomeLine.Decide(SomeLine.In(new AwaitingReceipt()), new TakeOver(SomeWork.Finance, Duban.Plans.DutyRole.Lead)).Refusal!.Kind.ShouldBe(RefusalKind.NotNow);
    }

    internal static IEnumerable<Type> Kinds<T>() => typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract);

    private static Actor[] People { get; } =
    [
        SomeWork.Of(SomeWork.Justice), SomeWork.Of(SomeWork.Justice, isHead: true), SomeWork.Of(SomeWork.Finance), SomeWork.Of(SomeWork.Finance, isHead: true), SomeWork.Supervisor,
        SomeWork.Supervisor with { Role = OfficerRole.Leader }, SomeWork.Of(SomeWork.Justice) with { Role = OfficerRole.Leader }, SomeWork.Of(SomeWork.Justice, isHead: true) with { Unit = null },
    ];

    private static Line LineOf(string state, string wish) => SomeLine.In(SomeLine.States.Single(one => one.Name == state), wish switch
    {
        "asked" => [SomeLine.Asked],
        "awaits-unit" => [SomeLine.Asked with { AwaitsUnit = true }],
        "granted" => [SomeLine.Asked with { Granted = new DateOnly(2021, 12, 20) }],
        _ => [],
    });
}
