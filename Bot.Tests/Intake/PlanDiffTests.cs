using Duban.Plans;
using Duban.Plans.Intake;

namespace Duban.Bot.Tests.Intake;

/// <summary>Which item of a newer version is which of the older one (L11).</summary>
public sealed class PlanDiffTests
{
    [Fact]
    public void AnInsertedItemMovesTheOthersWithoutReplacingThem()
    {
        var older = Plan(Item(1, "甲项", "办理甲类事务"), Item(2, "乙项", "办理乙类事务"));
        var newer = Plan(Item(1, "新项", "完全不同的工作内容"), Item(2, "甲项", "办理甲类事务"), Item(3, "乙项", "办理乙类事务"));
        var diff = PlanDiff.Between(older, newer);
        diff.Added.Single().Title.ShouldBe("新项");
        diff.Removed.ShouldBeEmpty();
        diff.Changed.Select(one => (one.Older.Number, one.Newer.Number, one.IsReworded)).ShouldBe([(1, 2, false), (2, 3, false)]);
    }

    [Fact]
    public void ARetitledItemOfTheSameWordsIsTheSame()
    {
        var diff = PlanDiff.Between(Plan(Item(1, "旧题", "推进政务服务一网通办，年底前全部上线")), Plan(Item(4, "新题", "推进政务服务一网通办，年底前全部上线")));
        diff.Changed.Single().IsRetitled.ShouldBeTrue();
        (diff.Added.Length, diff.Removed.Length).ShouldBe((0, 0));
    }

    [Fact]
    public void AnItemOfTheSameNumberAndOtherWordsIsAnother()
    {
        var diff = PlanDiff.Between(Plan(Item(1, "修路", "新建农村公路三十公里")), Plan(Item(1, "养老", "新增护理型床位两百张")));
        (diff.Added.Length, diff.Removed.Length, diff.Changed.Length).ShouldBe((1, 1, 0));
    }

    [Fact]
    public void WidthsAndBlanksAreNoDifference() =>
        PlanDiff.Between(Plan(Item(1, "“放管服”改革(试点)", "完成 3 项")), Plan(Item(1, "“放管服”改革（试点）", "完成3项"))).IsEmpty.ShouldBeTrue();

    [Fact]
    public void APlanDoesNotDifferFromItself()
    {
        var plan = IntakeTalk.Read(IntakeTalk.Changed());
        var diff = PlanDiff.Between(plan, plan);
        (diff.IsEmpty, diff.Kept).ShouldBe((true, 20));
    }

    private static Plan Plan(params PlanItem[] items) => new() { Title = "安排", Items = [.. items] };

    private static PlanItem Item(int number, string title, string text) => new() { Number = number, Title = title, Text = text, Lines = new LineRange(number, number) };
}
