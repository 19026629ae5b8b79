using Duban.Bot.Tests.Storage;
using Duban.Plans.Progress;

namespace Duban.Bot.Tests.Progress;

/// <summary>What depends on days, numbers and reasons: 异议, 延期, 退办, lateness, "no progress".</summary>
public sealed class LineLimitsTests
{
    private static readonly DateOnly Limit = new(2021, 11, 30);
    private static readonly DateOnly Later = new(2021, 12, 31);

    [Theory]
    [InlineData("2021-09-29", "2021-09-30", true)]
    [InlineData("2021-09-29", "2021-10-08", true)]
    [InlineData("2021-09-29", "2021-10-09", true)] // a Saturday that makes up for the holidays is the third working day
    [InlineData("2021-09-29", "2021-10-10", false)]
    [InlineData("2021-09-30", "2021-10-11", true)]
    [InlineData("2021-09-30", "2021-10-12", false)]
    [InlineData("2021-10-11", "2021-10-14", true)]
    [InlineData("2021-10-11", "2021-10-15", false)]
    public void AUnitMayObjectWithinThreeWorkingDaysOfReceipt(string receipt, string day, bool isPossible)
    {
        var decision = SomeLine.Decide(SomeLine.In(new InProgress()) with { SignedOn = Day(receipt) }, new Dispute("r", null), Day(day));
        (decision.After is not null).ShouldBe(isPossible);
        if (!isPossible) decision.Refusal!.Kind.ShouldBe(RefusalKind.TooLate);
    }

    [Fact]
    public void WithoutReceiptAUnitMayObjectAtAnyTime() =>
        SomeLine.Decide(Line.New(SomeLine.Key), new Dispute("r", "p"), new DateOnly(2021, 12, 1)).After!.State.ShouldBe(new Disputed("r", "p", WasSigned: false));

    [Theory]
    [InlineData(false, "awaiting-receipt")]
    [InlineData(true, "in-progress")]
    public void ARejectedObjectionLeadsBackToWhereItCameFrom(bool wasSigned, string state) =>
        SomeLine.Decide(SomeLine.In(new Disputed("r", null, wasSigned)), new RejectDispute("r")).After!.State.Name.ShouldBe(state);

    [Theory]
    [InlineData("2021-10-11", false)]
    [InlineData("2021-11-30", false)]
    [InlineData("2021-12-01", true)]
    public void AWishAfterTheLimitStaysRecordedAsLateAndTheOldDateVisible(string day, bool isLate)
    {
        var asked = SomeLine.Decide(SomeLine.In(new InProgress()), new AskExtension(Later, "等文件"), Day(day)).After!.AskedExtension;
        asked.ShouldBe(new Extension(Limit, Later, "等文件", Day(day), isLate));
    }

    [Theory]
    [InlineData("2021-10-11", "2021-11-30")] // not later than the limit
    [InlineData("2021-12-05", "2021-12-05")] // not later than today
    [InlineData("2021-12-05", "2021-12-04")]
    public void TheDateAskedForIsLaterThanTheLimitAndThanToday(string day, string to) =>
        SomeLine.Decide(SomeLine.In(new InProgress()), new AskExtension(Day(to), "r"), Day(day)).Refusal!.Kind.ShouldBe(RefusalKind.DateNotLater);

    [Fact]
    public void AtMostTwoLaterDatesAreGrantedAndRefusedOnesDoNotCount()
    {
        var refused = SomeLine.Asked with { RefusedBecause = "r" };
        var granted = SomeLine.Asked with { Granted = Limit };
        Ask(refused, refused, refused, granted).After.ShouldNotBeNull();
        Ask(granted, refused, granted).Refusal!.Kind.ShouldBe(RefusalKind.TooManyExtensions);
        SomeLine.Decide(SomeLine.In(new InProgress(), granted, granted), new AskExtension(Later, "r"), change: now => now with { Rules = now.Rules with { MostExtensions = 3 } })
            .After.ShouldNotBeNull();
        Ask(SomeLine.Asked).Refusal!.Kind.ShouldBe(RefusalKind.AlreadyAsked);
    }

    [Theory]
    [InlineData("2021-11-30", "2021-10-11")] // not later than the old limit
    [InlineData("2021-12-10", "2021-12-11")] // in the past
    public void ADateGrantedIsLaterThanTheOldOneAndNotInThePast(string to, string day) =>
        SomeLine.Decide(SomeLine.In(new InProgress(), SomeLine.Asked), new GrantExtension(Day(to)), Day(day)).Refusal!.Kind.ShouldBe(RefusalKind.DateNotLater);

    [Fact]
    public void TheDateGrantedNeedNotBeTheOneAskedForAndIsTheLineSLimitFromThenOn()
    {
        var line = SomeLine.Decide(SomeLine.In(new AwaitingReview(), SomeLine.Asked), new GrantExtension(new DateOnly(2021, 12, 10))).After!;
        (line.ExtendedTo, line.AskedExtension, line.State).ShouldBe((new DateOnly(2021, 12, 10), null, new AwaitingReview()));
    }

    [Fact]
    public void AWishWaitsForTheHeadWhereTheUnitWantsThatAndTheHeadsOwnDoesNot()
    {
        var line = Ask(needsUnit: true).After!;
        SomeLine.Decide(line, new GrantExtension(Later)).Refusal!.Kind.ShouldBe(RefusalKind.AwaitsUnit);
        var signed = SomeLine.Decide(line, new ApproveExtension()).After!;
        SomeLine.Decide(signed, new GrantExtension(Later)).After.ShouldNotBeNull();
        var head = SomeWork.Now(SomeWork.Of(SomeWork.Justice, isHead: true)) with { NeedsUnit = true };
        LineLifeCycle.Decide(SomeLine.In(new InProgress()), SomeLine.Matter, new AskExtension(Later, "r"), head).After!.AskedExtension!.AwaitsUnit.ShouldBeFalse();
        LineLifeCycle.Decide(SomeLine.In(new InProgress()), SomeLine.Matter, new Report(SomeWork.CheckIn()), head).After!.State.ShouldBe(new AwaitingReview());
    }

    [Theory]
    [InlineData("in-progress")]
    [InlineData("awaiting-unit")]
    [InlineData("awaiting-review")]
    [InlineData("awaiting-receipt")]
    public void AReportWaitsForTheHeadOnlyWhereTheUnitWantsThat(string state)
    {
        var line = SomeLine.In(SomeLine.States.Single(one => one.Name == state));
        SomeLine.Decide(line, new Report(SomeWork.CheckIn())).After!.State.ShouldBe(new AwaitingReview());
        SomeLine.Decide(line, new Report(SomeWork.CheckIn()), change: now => now with { NeedsUnit = true }).After!.State.ShouldBe(new AwaitingUnit());
    }

    [Theory]
    [InlineData("2021-11-30", null, false)]
    [InlineData("2021-12-01", null, true)] // past the line's limit
    [InlineData("2021-10-15", null, false)]
    [InlineData("2021-10-16", "2021-10-15", true)] // past the period's limit
    public void AReportAfterALimitIsTakenAndFlaggedLate(string day, string? reportLimit, bool isLate)
    {
        var last = SomeLine.Decide(SomeLine.In(new InProgress()), new Report(SomeWork.CheckIn()), Day(day), now => now with { ReportLimit = reportLimit is null ? null : Day(reportLimit) }).After!.Last!;
        (last.IsLate, last.Revision, last.Day).ShouldBe((isLate, 2, Day(day)));
    }

    [Theory]
    [InlineData("2021-10-20", false)]
    [InlineData("2021-10-21", true)]
    public void ABetterReportAfterTheDateOfTheReturnIsLate(string day, bool isLate)
    {
        var line = SomeLine.In(new InProgress()) with { Returned = new ReturnNote("r", new DateOnly(2021, 10, 20), SomeWork.Today) };
        var after = SomeLine.Decide(line, new Report(SomeWork.CheckIn()), Day(day)).After!;
        (after.Last!.IsLate, after.Returned).ShouldBe((isLate, null));
    }

    [Theory]
    [InlineData("2021-10-10", false)]
    [InlineData("2021-10-11", true)]
    public void AReturnNamesADateThatIsNotPast(string due, bool isPossible)
    {
        var decision = SomeLine.Decide(SomeLine.In(new AwaitingReview()), new ReturnReport("缺数字", Day(due)));
        (decision.After is not null).ShouldBe(isPossible);
        if (isPossible) (decision.After!.Returned, decision.After.Returns).ShouldBe((new ReturnNote("缺数字", Day(due), SomeWork.Today), 1));
    }

    [Theory]
    [InlineData("经费未到位", "2022Q1", false)]
    [InlineData("经费未到位", "2021Q4", true)] // the same period: only said again
    [InlineData("经费仍未到位", "2022Q1", true)]
    public void NoProgressForTheSameReasonInAnotherPeriodIsRefused(string reason, string period, bool isPossible)
    {
        var line = SomeLine.In(new InProgress()) with { Last = new CheckIn { Period = "2021Q4", NoProgressReason = "经费未到位" } };
        var decision = SomeLine.Decide(line, new Report(new CheckIn { Period = period, NoProgressReason = reason }));
        (decision.After is not null).ShouldBe(isPossible);
        if (!isPossible) decision.Refusal!.Kind.ShouldBe(RefusalKind.SameAsBefore);
    }

    [Theory]
    [InlineData(100, "done")]
    [InlineData(99, "in-progress")]
    [InlineData(null, "in-progress")]
    public void AnAcceptedReportThatSaysAllIsDoneEndsTheLine(int? percent, string state)
    {
        var report = SomeWork.CheckIn(percent);
        var line = SomeLine.Decide(SomeLine.In(new AwaitingReview()) with { Last = report }, new Accept()).After!;
        (line.State.Name, line.Accepted, line.DoneOn).ShouldBe((state, report, percent == 100 ? SomeWork.Today : null));
    }

    [Fact]
    public void ALineThatEndedWithAWishOpenNamesNoStepThatIsNotThere()
    {
        LineLifeCycle.StepsFrom(SomeLine.In(new Done(), SomeLine.Asked)).ShouldBe(["reopen-line"]);
        LineLifeCycle.StepsFrom(SomeLine.In(new Transferred("x", "r"), SomeLine.Asked)).ShouldBeEmpty();
    }

    private static Decision<Line> Ask(params Extension[] before) => SomeLine.Decide(SomeLine.In(new InProgress(), before), new AskExtension(Later, "r"));

    private static Decision<Line> Ask(bool needsUnit) => SomeLine.Decide(SomeLine.In(new InProgress()), new AskExtension(Later, "r"), change: now => now with { NeedsUnit = needsUnit });

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
