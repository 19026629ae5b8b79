using Duban.Plans.Progress;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.Storage;

/// <summary>People, items and acts for the stores of progress.</summary>
internal static class SomeWork
{
    public const string Notice = "开江府发〔2021〕24号";
    public const string Justice = "justice";
    public const string Finance = "finance";

    public static DateOnly Today { get; } = new(2021, 10, 11);

    public static MatterKey Thirteen { get; } = new(Notice, "k13");

    public static MatterKey Four { get; } = new(Notice, "k4");

    public static Actor Supervisor { get; } = new("s", "示例督查员", OfficerRole.Supervisor, null, IsHead: false, "test");

    public static Actor Of(string unit, bool isHead = false) => new($"{unit}-{(isHead ? "head" : "a")}", $"示例{unit}", OfficerRole.Officer, unit, isHead, "test");

    public static Circumstances Now(Actor actor, DateOnly? today = null) => new(
        today ?? Today, default, actor, new ProgressRules(), new DateOnly(2021, 11, 30), new DateOnly(2022, 1, 15));

    public static LineRecord Record(MatterKey item, string unit, long version, Actor actor, params LineAct[] acts) => new()
    {
        Matter = item, ItemNumber = item == Four ? 4 : 13, Unit = unit, Version = version, Acts = [.. acts], Circumstances = Now(actor), Basis = default,
    };

    public static MatterRecord Record(MatterKey item, MatterAct act, long board, bool areLinesDone = true) => new()
    {
        Matter = item, ItemNumber = item == Four ? 4 : 13, Act = act, AreLinesDone = areLinesDone, Circumstances = Now(Supervisor), Basis = new Basis(0, 0, board),
    };

    public static CheckIn CheckIn(int? percent = 60, string progress = "13项方案已印发", string period = "2021Q4") => new() { Progress = progress, Percent = percent, Period = period };
}
