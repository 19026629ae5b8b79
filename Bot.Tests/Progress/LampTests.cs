using Duban.Bot.Tests.Storage;
using Duban.Plans;
using Duban.Plans.Progress;

namespace Duban.Bot.Tests.Progress;

public sealed class LampTests
{
    private static readonly DateOnly Start = new(2021, 8, 12);
    private static readonly DateOnly Limit = new(2021, 12, 31);

    public static TheoryData<string, string> Triggers => [.. LampRules.Default.Triggers.Select(rule => (rule.Trigger, rule.Colour))];

    [Theory]
    [MemberData(nameof(Triggers))]
    public void EveryTriggerLightsItsColour(string trigger, string colour)
    {
        var (standing, day) = Cases[trigger];
        LampRules.Default.Of(standing, SomeWork.Today, new ProgressRules()).ShouldBe(new Lamp(colour, trigger, day));
    }

    [Fact]
    public void TheSampleOfAnUntouchedLineIsOnTrackUntilItIsNot()
    {
        Lit(At(new InProgress())).ShouldBe("on-track");
        Lit(At(new InProgress()) with { Limit = new DateOnly(2021, 10, 14) }).ShouldBe("limit-near");
        Lit(With(line => line with { Last = SomeWork.CheckIn(80) }) with { Limit = new DateOnly(2021, 10, 15) }).ShouldBe("on-track");
        Lit(At(new InProgress()) with { Limit = SomeWork.Today }).ShouldBe("limit-near");
        Lit(At(new InProgress()) with { Limit = SomeWork.Today.AddDays(-1) }).ShouldBe("limit-passed");
    }

    [Theory]
    [InlineData(0, "report-near", "returned")]
    [InlineData(-1, "report-missing", "return-limit-passed")]
    public void TheDayOfALimitStillCountsAsInTime(int days, string report, string returned)
    {
        var day = SomeWork.Today.AddDays(days);
        Lit(At(new InProgress()) with { ReportLimit = day }).ShouldBe(report);
        Lit(With(line => line with { Returned = new ReturnNote("r", day, Start) })).ShouldBe(returned);
    }

    [Fact]
    public void TheFirstTriggerOfTheListDecides()
    {
        var late = At(new InProgress()) with { Limit = new DateOnly(2021, 10, 1), ReportLimit = new DateOnly(2021, 10, 1) };
        Lit(late).ShouldBe("limit-passed");
        Lit(late with { Matter = SomeLine.Matter with { State = new Suspended("r", SomeWork.Today) } }).ShouldBe("suspended");
        Lit(late with { Line = late.Line with { State = new Disputed("r", null, true) } }).ShouldBe("disputed");
        Lit(late with { Line = late.Line with { State = new AwaitingReview(), Last = SomeWork.CheckIn(100) } }).ShouldBe("says-done");
        Lit(late with { Limit = null }).ShouldBe("report-missing");
        Lit(late with { Limit = null, Line = late.Line with { Returned = new ReturnNote("r", new DateOnly(2021, 10, 8), Start) } }).ShouldBe("return-limit-passed");
        Lit(late with { Line = late.Line with { State = new Done() } }).ShouldBe("done");
    }

    [Theory]
    [InlineData(22, true)] // 60 of 141 days are gone: 42 %
    [InlineData(23, false)]
    [InlineData(0, true)]
    public void ALineIsBehindByItsShareOfTheTime(int percent, bool isBehind) =>
        (Lit(At(new InProgress()) with { Line = SomeLine.In(new InProgress()) with { Last = SomeWork.CheckIn(percent) } }) == "behind").ShouldBe(isBehind);

    [Fact]
    public void AnOfficeOrdersAndColoursAsItLikes()
    {
        var lamps = LampRules.Parse("severity\t橙 蓝\n# ours\n橙\treport-missing\n蓝\tlimit-passed\n\n");
        var late = At(new InProgress()) with { Limit = new DateOnly(2021, 10, 1), ReportLimit = new DateOnly(2021, 10, 2) };
        lamps.Of(late, SomeWork.Today, new ProgressRules()).ShouldBe(new Lamp("橙", "report-missing", new DateOnly(2021, 10, 2)));
        lamps.Of(late with { ReportLimit = Limit }, SomeWork.Today, new ProgressRules()).ShouldBe(new Lamp("蓝", "limit-passed", new DateOnly(2021, 10, 1)));
        lamps.Of(At(new InProgress()), SomeWork.Today, new ProgressRules()).ShouldBe(Lamp.None);
        lamps.Worst([new Lamp("蓝", "x"), new Lamp("橙", "y"), Lamp.None]).Colour.ShouldBe("橙");
    }

    [Fact]
    public void AnItemShowsTheWorstOfItsLines()
    {
        LampRules.Default.Worst([new("green", "a"), new("red", "b"), new("yellow", "c")]).Colour.ShouldBe("red");
        LampRules.Default.Worst([new("grey", "a"), new("blue", "b")]).Colour.ShouldBe("blue");
        LampRules.Default.Worst([]).ShouldBe(Lamp.None);
    }

    private static Dictionary<string, (Standing Standing, DateOnly? Day)> Cases { get; } = new()
    {
        ["closed"] = (In(new Closed("v", SomeWork.Today)), SomeWork.Today),
        ["archived"] = (In(new Archived()), null),
        ["terminated"] = (In(new Terminated("r")), null),
        ["suspended"] = (In(new Suspended("r", Start)), Start),
        ["transferred"] = (At(new Transferred("x", "r")), null),
        ["waived"] = (At(new Waived("r")), null),
        ["done"] = (With(line => line with { State = new Done(), DoneOn = SomeWork.Today }), SomeWork.Today),
        ["disputed"] = (At(new Disputed("r", null, true)), null),
        ["not-started"] = (At(new AwaitingReceipt()) with { Start = new DateOnly(2021, 10, 12) }, new DateOnly(2021, 10, 12)),
        ["says-done"] = (With(line => line with { State = new AwaitingUnit(), Last = SomeWork.CheckIn(100) }), null),
        ["limit-passed"] = (At(new InProgress()) with { Limit = new DateOnly(2021, 10, 10) }, new DateOnly(2021, 10, 10)),
        ["return-limit-passed"] = (With(line => line with { Returned = new ReturnNote("r", new DateOnly(2021, 10, 10), Start) }), new DateOnly(2021, 10, 10)),
        ["milestone-passed"] = (At(new InProgress(), new DateOnly(2021, 9, 30), Limit) with { Line = SomeLine.In(new InProgress()) with { Last = null } }, new DateOnly(2021, 9, 30)),
        ["report-missing"] = (At(new InProgress()) with { ReportLimit = new DateOnly(2021, 10, 10) }, new DateOnly(2021, 10, 10)),
        ["returned"] = (With(line => line with { Returned = new ReturnNote("r", SomeWork.Today, Start) }), SomeWork.Today),
        ["limit-near"] = (At(new InProgress()) with { Limit = new DateOnly(2021, 10, 14) }, new DateOnly(2021, 10, 14)),
        ["report-near"] = (At(new InProgress()) with { ReportLimit = new DateOnly(2021, 10, 14) }, new DateOnly(2021, 10, 14)),
        ["behind"] = (With(line => line with { Last = SomeWork.CheckIn(10) }), Limit),
        ["on-track"] = (At(new InProgress()), null),
    };

    private static string Lit(Standing standing) => LampRules.Default.Of(standing, SomeWork.Today, new ProgressRules()).Trigger;

    private static Standing At(LineState state, params DateOnly[] limits) => new(SomeLine.Item(limits is [] ? [Limit] : limits), SomeLine.Unit(), DutyRole.Lead, SomeLine.In(state), SomeLine.Matter)
    {
        Start = Start, Limit = Limit, Period = ReportPeriod.Of(SomeWork.Today, Cadence.Quarterly), Reporting = ReportPeriod.Of(SomeWork.Today, Cadence.Quarterly), ReportLimit = new DateOnly(2022, 1, 15), ReceiptLimit = Start.AddDays(1),
    };

    private static Standing In(MatterState state) => At(new Done()) with { Matter = SomeLine.Matter with { State = state } };

    private static Standing With(Func<Line, Line> change) => At(new InProgress()) is var standing ? standing with { Line = change(standing.Line) } : standing;
}
