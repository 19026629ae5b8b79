using Duban.Plans;

namespace Duban.Bot.Tests.Intake;

/// <summary>What a supervisor says to put a notice right.</summary>
public sealed class CorrectionTests
{
    private readonly IntakeTalk talk = new();

    public CorrectionTests() => talk.Send(IntakeTalk.Changed(("年底前实现涉企", "年11月底前实现涉企")));

    [Theory]
    [InlineData("第5项牵头单位改为县发改局", 5, DutyRole.Lead, "县发改局")]
    [InlineData("请把第五项的牵头单位改成发改局、财政局", 5, DutyRole.Lead, "县发改局", "县财政局")]
    [InlineData("5项牵头应为县审计局。", 5, DutyRole.Lead, "县审计局")]
    [InlineData("5 牵头单位：县发改局", 5, DutyRole.Lead, "县发改局")]
    [InlineData("第5项牵头单位是县教育局和县民政局", 5, DutyRole.Lead, "县教育局", "县民政局")]
    [InlineData("第13項牽頭單位改為縣發改局", 13, DutyRole.Lead, "县发改局")]
    [InlineData("第13项没有牵头单位", 13, DutyRole.Lead)]
    [InlineData("第13项牵头单位为无", 13, DutyRole.Lead)]
    [InlineData("第13项牵头单位增加县财政局", 13, DutyRole.Lead, "县司法局", "县财政局")]
    [InlineData("第13项加上县财政局为牵头单位", 13, DutyRole.Lead, "县司法局", "县财政局")]
    [InlineData("第13项增加配合单位县财政局、各乡镇（街道）", 13, DutyRole.Cooperating, "县财政局", "各乡镇（街道）")]
    [InlineData("第13项责任单位去掉各乡镇（街道）", 13, DutyRole.Responsible, "县级有关部门（单位）")]
    [InlineData("第13项去掉县司法局", 13, DutyRole.Lead)]
    [InlineData("第2项责任单位改为县气象服务中心", 2, DutyRole.Responsible, "县气象服务中心")]
    [InlineData("the lead of item 5 is the Finance Bureau", 5, DutyRole.Lead, "县财政局")]
    [InlineData("change the lead of item 5 to 县发改局", 5, DutyRole.Lead, "县发改局")]
    [InlineData("item 13: remove the Justice Bureau", 13, DutyRole.Lead)]
    [InlineData("item 13 has no lead unit", 13, DutyRole.Lead)]
    public void UnitsArePutRight(string says, int item, DutyRole role, params string[] units)
    {
        talk.Say(says);
        talk.Draft!.Corrections.Length.ShouldBe(1, says);
        talk.Draft.Corrected().Item(item)!.DutiesOf(role).Select(duty => duty.Name).ShouldBe(units);
    }

    [Fact]
    public void WhatIsNotNamedStays()
    {
        var before = talk.Draft!.Read.Item(13)!;
        talk.Say("第13项牵头单位改为县发改局");
        var after = talk.Draft!.Corrected().Item(13)!;
        after.DutiesOf(DutyRole.Responsible).ShouldBe(before.DutiesOf(DutyRole.Responsible));
        (after.Text, after.Title, after.Lines).ShouldBe((before.Text, before.Title, before.Lines));
        talk.Draft.Corrected().Items.Where(item => item.Number != 13).ShouldBe(talk.Draft.Read.Items.Where(item => item.Number != 13));
    }

    [Theory]
    [InlineData("第4项时限改为2021年10月底", "2021-10-31")]
    [InlineData("第4项完成时间改为12月15日前", "2021-12-15")]
    [InlineData("第4项期限：第三季度", "2021-09-30")]
    [InlineData("item 4 deadline is 2021-11-05", "2021-11-05")]
    [InlineData("第4项没有时限", null)]
    public void DeadlinesArePutRight(string says, string? due)
    {
        talk.Say(says);
        talk.Draft!.Corrected().Item(4)!.Deadlines.Select(deadline => $"{deadline.Due:yyyy-MM-dd}").ShouldBe(due is null ? [] : [due]);
    }

    [Fact]
    public void TitlesTextsAndPeopleArePutRight()
    {
        talk.Say("第5项标题改为“公平竞争”");
        talk.Say("第5项内容改为落实公平竞争审查制度。");
        talk.Say("第5项责任人改为张三、李四");
        var item = talk.Draft!.Corrected().Item(5)!;
        (item.Title, item.Text).ShouldBe(("公平竞争", "落实公平竞争审查制度"));
        item.People.ShouldBe(["张三", "李四"]);
    }

    [Fact]
    public void TheHeadIsPutRight()
    {
        talk.Say("文号改为开江府发〔2021〕25号");
        talk.Say("发文日期改为2021年8月13日");
        talk.Say("发文单位应为开江县人民政府办公室");
        talk.Say("标题改为《开江县工作安排》");
        talk.Say("年度改为2022年");
        var plan = talk.Draft!.Corrected();
        (plan.DocumentNumber, plan.IssuedOn, plan.Issuer, plan.Title, plan.Year)
            .ShouldBe(("开江府发〔2021〕25号", new DateOnly(2021, 8, 13), "开江县人民政府办公室", "开江县工作安排", 2022));
    }

    [Theory]
    [InlineData("第99项牵头单位改为县发改局", "这份文件里没有第99项。")]
    [InlineData("第5项时限改为很快", "没看懂时限“很快”")]
    [InlineData("第13项去掉县教育局", "这一项没有“县教育局”")]
    [InlineData("发文日期改为2021年13月40日", "没看懂“2021年13月40日”")]
    [InlineData("第5项牵头单位改为、", "没看懂单位“、”")]
    public void WhatCannotBeDoneIsSaidAndChangesNothing(string says, string answer)
    {
        var turn = talk.Say(says);
        turn.Answer.Text.ShouldContain(answer);
        turn.Changes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("第5项牵头单位是谁？")]
    [InlineData("第5项什么时候完成？")]
    [InlineData("司法局牵头哪些任务？")]
    [InlineData("which units lead item 13?")]
    [InlineData("你好")]
    [InlineData("谢谢")]
    public void QuestionsAreNoCorrections(string says) => talk.Say(says).Changes.ShouldBeEmpty();
}
