using Duban.Bot.Tests.Support;
using Duban.Dialogs.Intake;
using Duban.Plans;

namespace Duban.Bot.Tests.Intake;

/// <summary>A supervisor sends a notice, looks at it, corrects and confirms; only then is it in force.</summary>
public sealed class IntakeDialogTests
{
    private static readonly (string, string) OtherLead = ("牵头单位：县司法局", "牵头单位：县审计局");

    private readonly IntakeTalk talk = new();

    [Theory]
    [InlineData(null)]
    [InlineData("demo-leader")]
    [InlineData("nobody")]
    public void OnlyASupervisorImports(string? officer)
    {
        var turn = talk.Send(IntakeTalk.Changed(OtherLead), officer: officer);
        turn.Answer.Text.ShouldBe("导入文件由督查室办理。您可以把文件转给督查室，或直接问我现行文件的内容。");
        turn.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void WhatAnOfficerOfAUnitSendsIsEvidenceOfAReportAndImportsNothing()
    {
        var turn = talk.Send(IntakeTalk.Changed(OtherLead), officer: "demo-justice");
        turn.Answer.Text.ShouldStartWith("附件是哪一项的佐证？");
        turn.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void WhatWasReadIsShownAndNothingCountsYet()
    {
        var turn = new IntakeTalk(hasPlan: false).Send(File.ReadAllText(SeedFacts.Notice));
        turn.Answer.Card!.Title.ShouldBe("开江县人民政府2021年度法治政府建设重点工作安排");
        turn.Answer.Card.Subtitle.ShouldBe("开江府发〔2021〕24号 · 开江县人民政府 · 2021-08-12");
        turn.Answer.Card.Facts.Select(fact => $"{fact.Label} {fact.Value}").ShouldBe(["事项 20项，分6个部分", "责任分工 牵头8处、责任92处、配合0处", "时限 1处", "阅读提示 22处"]);
        turn.Answer.Card.Buttons.Select(button => button.Label).ShouldBe(["确认导入", "看事项", "看提示", "放弃"]);
        turn.Answer.Text.ShouldContain("确认前不生效");
        turn.Changes.ShouldHaveSingleItem().ShouldBeOfType<SaveDraft>();
    }

    [Fact]
    public void BeforeTheFirstNoticeTheBotSaysWhatIsMissing() =>
        new IntakeTalk(hasPlan: false).Say("第13项谁牵头").Answer.Text.ShouldBe("还没有导入任何文件。督查室把通知文件发给我，核对确认后就可以提问了。");

    [Fact]
    public void ANewerVersionIsShownAsItsDifferences()
    {
        var notice = IntakeTalk.Changed(OtherLead, ("年底前实现涉企", "年11月底前实现涉企"));
        var card = talk.Send(notice).Answer.Card!;
        card.Facts.ShouldContain(fact => fact.Label == "与上一版相比" && fact.Value == "对照第1版：新增0项、删除0项、修改7项");
        var rows = talk.Say("查看变化").Answer.Card!.Rows;
        rows.ShouldContain(row => row.Lead == "修改第13项" && row.Detail == "增加牵头：县审计局；去掉牵头：县司法局");
        rows.ShouldContain(row => row.Lead == "修改第4项" && row.Detail!.Contains("时限由“2021年底前”改为“2021年11月底前”"));
    }

    [Fact]
    public void ConfirmingPutsTheCorrectedPlanIntoForceAsTheNextVersion()
    {
        talk.Send(IntakeTalk.Changed(OtherLead));
        talk.Say("第5项牵头单位改为县发改局");
        var turn = talk.Say("确认导入。");
        turn.Answer.Text.ShouldStartWith("已导入，现行工作安排为《开江县人民政府2021年度法治政府建设重点工作安排》（第2版，20项）。");
        var adopted = talk.Adopted!;
        adopted.Notice.ShouldBe("开江府发〔2021〕24号");
        adopted.Draft.Corrected().Item(5)!.DutiesOf(DutyRole.Lead).Single().Name.ShouldBe("县发改局");
        adopted.Draft.Corrected().Item(13)!.DutiesOf(DutyRole.Lead).Single().Name.ShouldBe("县审计局");
        talk.Draft.ShouldBeNull();
    }

    [Fact]
    public void ConfirmingTwiceImportsOnce()
    {
        talk.Send(IntakeTalk.Changed(OtherLead));
        talk.Say("确认导入");
        talk.Say("确认导入").Changes.ShouldBeEmpty();
    }

    [Fact]
    public void AnotherOfficersWordConfirmsNothing()
    {
        talk.Send(IntakeTalk.Changed(OtherLead));
        talk.Say("确认导入", officer: "demo-justice").Changes.ShouldBeEmpty();
        talk.Draft.ShouldNotBeNull();
    }

    [Fact]
    public void GivingUpChangesNothing()
    {
        talk.Send(IntakeTalk.Changed(OtherLead));
        talk.Say("放弃").Answer.Text.ShouldEndWith("没有导入，什么都没有改变。");
        talk.Draft.ShouldBeNull();
        talk.Adopted.ShouldBeNull();
    }

    [Fact]
    public void QuestionsInBetweenAreAnsweredFromThePlanInForce()
    {
        talk.Send(IntakeTalk.Changed(OtherLead));
        talk.Say("第13项谁牵头").Answer.Units.ShouldBe(["县司法局"]);
        talk.Draft.ShouldNotBeNull();
    }

    [Fact]
    public void AnItemIsShownAsItWasReadWithItsCorrections()
    {
        talk.Send(IntakeTalk.Changed(OtherLead));
        talk.Say("第5项牵头单位改为县发改局");
        var card = talk.Say("第5项").Answer.Card!;
        card.Subtitle.ShouldBe("待确认，尚未生效");
        card.Facts[0].Value.ShouldBe("县发改局");
    }

    [Fact]
    public void ACorrectionCanBeUndone()
    {
        talk.Send(IntakeTalk.Changed(OtherLead));
        talk.Say("删除第20项");
        talk.Draft!.Corrected().Items.Length.ShouldBe(19);
        talk.Say("撤销");
        talk.Draft!.Corrected().Items.Length.ShouldBe(20);
        talk.Say("撤销").Answer.Text.ShouldBe("没有可以撤销的更正。");
    }

    [Fact]
    public void TheSameFileAgainNeedsNoImportButCanBePutRight()
    {
        talk.Send(IntakeTalk.Changed()).Answer.Text.ShouldStartWith("这份文件与已导入的《开江县人民政府2021年度法治政府建设重点工作安排》（第1版）一致");
        talk.Say("第5项牵头单位改为县发改局");
        talk.Say("确认").Answer.Text.ShouldContain("第2版");
    }

    [Fact]
    public void AVersionThatCameMeanwhileIsShownBeforeAnythingCounts()
    {
        talk.Send(IntakeTalk.Changed(OtherLead));
        var newer = IntakeTalk.Read(IntakeTalk.Changed(("年底前实现涉企", "年10月底前实现涉企")));
        talk.Facts = talk.Facts with { Plan = newer, Shelf = [IntakeTalk.Stored(newer, 2, 2)] };
        talk.Say("确认导入").Answer.Text.ShouldStartWith("您核对期间，这份文件又有了新版本。");
        talk.Adopted.ShouldBeNull();
        talk.Say("确认导入").Answer.Text.ShouldContain("第3版");
    }

    [Fact]
    public void WhatLooksLikeANewVersionCanBeANoticeOfItsOwn()
    {
        talk.Send(IntakeTalk.Changed(OtherLead));
        talk.Say("作为新文件");
        talk.Say("确认导入");
        talk.Adopted!.Notice.ShouldBeNull();
        talk.Adopted.Draft.BasedOn.ShouldBeNull();
    }

    [Fact]
    public void AFileMarkedAsSecretIsRefusedAndNotKept()
    {
        var turn = talk.Send("机密★1年\n\n" + IntakeTalk.Changed(OtherLead));
        turn.Answer.Text.ShouldStartWith("这个文件标有“机密★1年”");
        turn.Changes.ShouldHaveSingleItem().ShouldBe(new SecretRefused(IntakeTalk.Supervisor));
    }

    [Fact]
    public void ASecretIsRefusedWhoeverSendsItAndWhateverItIs()
    {
        talk.Send("绝密\n\n随便写点什么。\n", officer: null).Changes.ShouldHaveSingleItem().ShouldBe(new SecretRefused(null));
        talk.Send("绝密\n\n随便写点什么。\n", officer: "demo-justice").Answer.Text.ShouldStartWith("这个文件标有“绝密”");
    }

    [Theory]
    [InlineData("", "空", "没能读“空”：")]
    [InlineData("关于召开会议的通知\n\n各乡镇：\n\n定于周五开会。\n", "n.md", "里面没有编号事项")]
    public void WhatIsNoPlanIsRefusedKindly(string notice, string name, string says)
    {
        var turn = talk.Send(notice, name);
        turn.Answer.Text.ShouldContain(says);
        turn.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void WarningsAreShownInTheUsersLanguage()
    {
        talk.Send(IntakeTalk.Changed(OtherLead));
        var rows = talk.Say("查看提示").Answer.Card!.Rows;
        rows.Length.ShouldBe(22);
        rows.ShouldContain(row => row.Lead == "第47行" && row.Text == "责任分工以“〔”开头却以“]”结尾");
        talk.Say("show warnings").Answer.Card!.Rows.ShouldContain(row => row.Lead == "line 47");
    }

    [Fact]
    public void EnglishWorksThroughout()
    {
        talk.Say("hello");
        talk.Send(IntakeTalk.Changed(OtherLead)).Answer.Language.ShouldBe("en");
        talk.Say("add the Finance Bureau to item 5 as cooperating unit");
        talk.Draft!.Corrected().Item(5)!.DutiesOf(DutyRole.Cooperating).Single().Name.ShouldBe("县财政局");
        talk.Say("confirm import").Answer.Text.ShouldStartWith("Imported.");
    }

    [Fact]
    public void ANoticeOfAnotherCountyLeavesTheDirectoryAsItIs()
    {
        var turn = talk.Send(IntakeTalk.Changed(("开江", "宣汉")));
        turn.Answer.Card!.Paragraphs.ShouldContain(paragraph => paragraph.Text.Contains("不像是开江县的"));
        talk.Say("查看新单位").Answer.Card!.Rows.ShouldBeEmpty();
        talk.Say("确认");
        talk.Adopted!.Directory.ShouldBeNull();
    }
}
