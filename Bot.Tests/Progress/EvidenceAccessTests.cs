using Duban.Plans;
using Duban.Plans.Progress;
using Duban.Plans.Storage;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.Progress;

public sealed class EvidenceAccessTests
{
    [Theory]
    [InlineData("reporter", true)]
    [InlineData("leading", true)]
    [InlineData("leading-elsewhere", false)]
    [InlineData("cooperating", false)]
    [InlineData("supervisor", true)]
    [InlineData("leader", true)]
    [InlineData("unitless", false)]
    [InlineData("stranger", false)]
    [InlineData(Officer.Console, false)]
    [InlineData(null, false)]
    public void OnlyWhoHasToDoWithItMaySeeAFile(string? officer, bool may) => EvidenceAccess.May(Facts(Directory), officer, File).ShouldBe(may);

    [Fact]
    public void AUnitThatTookOverTheWorkSeesItsFiles()
    {
        var merged = Directory.With([.. Directory.Units.Select(unit => unit.Id == "reporting" ? unit with { Successor = "other" } : unit)]);
        EvidenceAccess.May(Facts(merged), "cooperating", File).ShouldBeTrue();
        EvidenceAccess.May(Facts(merged), "reporter", File).ShouldBeFalse();
    }

    [Fact]
    public void TheLeadOfAnEarlierNoticeSeesWhatIsItsOwn()
    {
        var newer = Stored("2", "other-item", "县乙局");
        var facts = Facts(Directory) with { Shelf = [newer, Stored("1", "item", "县甲局")], Plan = newer.Plan };
        EvidenceAccess.May(facts, "leading", File).ShouldBeTrue();
        EvidenceAccess.May(facts, "leading-elsewhere", File).ShouldBeFalse();
    }

    [Fact]
    public void TheLeadThatAnotherUnitTookOverSeesItNoMore()
    {
        var key = new LineKey("1", "item", "lead");
        var (passed, taken) = (Line.New(key) with { State = new Transferred("lead2", "职能划转") }, Line.New(key with { Unit = "lead2" }) with { TakenOver = DutyRole.Lead });
        var facts = Facts(Directory) with { Board = new Board { Lines = Board.Empty.Lines.Add(passed.Key, passed).Add(taken.Key, taken) } };
        EvidenceAccess.May(facts, "leading", File).ShouldBeFalse();
        EvidenceAccess.May(facts, "leading-elsewhere", File).ShouldBeTrue();
    }

    private static EvidenceFile File { get; } = new()
    {
        Id = "e", Hash = "h", Name = "a.pdf", Type = "pdf", Size = 1, Notice = "1", ItemKey = "item", Unit = "reporting", StoredBy = "reporter", StoredAt = default,
    };

    private static UnitDirectory Directory { get; } = new([Unit("reporting", "县丙局"), Unit("lead", "县甲局"), Unit("lead2", "县乙局"), Unit("other", "县丁局")], [])
    {
        Officers =
        [
            new Officer("reporter", "示例甲", "县丙局", OfficerRole.Officer), new Officer("leading", "示例乙", "县甲局", OfficerRole.Officer),
            new Officer("leading-elsewhere", "示例丙", "县乙局", OfficerRole.Officer), new Officer("cooperating", "示例丁", "县丁局", OfficerRole.Officer),
            new Officer("supervisor", "示例戊", null, OfficerRole.Supervisor), new Officer("leader", "示例己", null, OfficerRole.Leader),
            new Officer("unitless", "示例庚", null, OfficerRole.Officer),
        ],
    };

    private static Facts Facts(UnitDirectory directory)
    {
        var stored = Stored("1", "item", "县甲局");
        return new Facts(stored.Plan, UnitDirectory.For(stored.Plan, directory)) { Known = directory, Shelf = [stored] };
    }

    private static StoredPlan Stored(string notice, string key, string lead) => new(
        new Plan
        {
            Title = "要点",
            Items = [new PlanItem { Number = 1, Title = "一", Text = "文", Lines = new LineRange(1, 2), Duties = [new Duty(DutyRole.Lead, lead, DutyKind.Unit)] }],
        },
        new PlanVersion { Notice = notice, Version = 1, Sequence = 1, Title = "要点", FileName = "a.md", Hash = "h", ImportedAt = default },
        []) { Keys = [key] };

    private static Unit Unit(string id, string name) => new() { Id = id, Name = name, PrintedName = name, Kind = "department" };
}
