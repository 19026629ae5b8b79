using Duban.Dialogs.Understanding;
using Duban.Plans.Progress;
using static Duban.Bot.Tests.Acts.ActsTalk;

namespace Duban.Bot.Tests.Acts;

public sealed class ProgressFromTheBoardTests
{
    private readonly ActsTalk talk = new();

    [Theory]
    [InlineData("第13项进展怎么样", "还没有收到进展填报")]
    [InlineData("整体进展如何", "还没有收到进展填报")]
    [InlineData("哪些工作卡住了", "目前没有任何填报说遇到困难")]
    [InlineData("How far is item 13?", "no check-in has been received yet")]
    public void WhileNothingWasReportedItSaysSo(string text, string says) => talk.Say(Officer, text).Text.ShouldContain(says);

    [Theory]
    [InlineData("第13项进展怎么样", "完成60%")]
    [InlineData("县司法局进展怎么样", "已填报1项")]
    [InlineData("整体进展如何", "本期已填报1条")]
    [InlineData("哪些工作卡住了", "经费不足")]
    [InlineData("How far is item 13?", "60% done")]
    [InlineData("为什么第13项是绿灯", "在序时进度内")]
    public void AReportIsAnswered(string text, string says)
    {
        Reported();
        talk.Say(Supervisor, text).Text.ShouldContain(says);
    }

    [Fact]
    public void WhatIsStuckNamesItemAndHelp()
    {
        Reported();
        var answer = talk.Say(Supervisor, "哪些工作卡住了");
        answer.Intent.ShouldBe(Intent.BlockedItems);
        answer.Items.ShouldBe([13]);
        answer.Text.ShouldContain("县财政局追加");
    }

    [Fact]
    public void WhatIsLateIsDerivedFromLinesAndGrantedDates()
    {
        talk.Say(Officer, "签收第4项");
        talk.Say(Officer, "第4项申请延期到2022年3月31日，因为经费未到位");
        talk.Say(Supervisor, "同意延期");
        talk.Say(Officer, "第4项进展怎么样").Text.ShouldContain("原定2021年12月31日，延至2022年3月31日");
        talk.Today = new(2022, 1, 10);
        var late = talk.Say(Supervisor, "哪些事项逾期了");
        late.Items.ShouldBe([4]);
        late.Units.ShouldNotContain("县司法局");
        late.Units.ShouldContain("县市监局");
        late.Text.ShouldContain("没有签收");
    }

    [Fact]
    public void ASuspendedItemIsNotLate()
    {
        talk.Say(Supervisor, "中止第4项，依据县政府常务会议纪要");
        talk.Today = new(2022, 1, 10);
        talk.Say(Supervisor, "哪些事项逾期了").Items.ShouldBeEmpty();
    }

    [Fact]
    public void AQuestionAboutThePastAsksForTheLog()
    {
        talk.Say(Officer, "签收第13项");
        talk.Say(Supervisor, "第13项的经过").Intent.ShouldBe(Intent.CheckInHistory);
        talk.Wish.ShouldNotBeNull().Item.ShouldBe(new MatterKey("开江府发〔2021〕24号", "item-13"));
    }

    [Fact]
    public void TheHistoryNamesWhoWhenAndWhatAndInAGroupNoPerson()
    {
        talk.Say(Officer, "签收第13项");
        var line = talk.LineOf(13, "县司法局");
        LogEntry[] entries =
        [
            .. Enumerable.Range(1, 25).Select(number => new LogEntry
            {
                Sequence = number, At = talk.Now, Day = talk.Today, Officer = Officer, OfficerName = "示例·司法局联络员", Role = "Officer", Channel = "webchat", Notice = "n", Item = "item-13",
                ItemNumber = 13, Unit = line.Key.Unit, Act = "sign", Payload = """{"act":"sign"}""", After = """{"state":{"state":"in-progress"}}""", PreviousHash = "",
            }),
        ];
        var waiting = Dialogs.Waiting.Nothing with { History = [.. entries] };
        var answer = talk.Say(Supervisor, "第13项的经过", waiting: waiting);
        answer.Card!.Rows.Length.ShouldBe(20);
        answer.Text.ShouldContain("示例·司法局联络员（承办人员）");
        answer.Text.ShouldContain("待签收→办理中");
        var earlier = talk.Say(Supervisor, answer.Card.Buttons.ShouldHaveSingleItem().Says, waiting: waiting);
        earlier.Items.ShouldBe([13]);
        earlier.Card!.Rows.Length.ShouldBe(5);
        talk.Say(Supervisor, "第13项的经过", isGroup: true, waiting: waiting).Text.ShouldNotContain("示例");
    }

    private void Reported()
    {
        talk.Say(Officer, "签收第13项");
        talk.Report(13, Officer, new CheckIn { Period = "2021Q4", Progress = "培训了两场，120人参加", Percent = 60, Difficulty = "经费不足", Help = "请县财政局追加", NextStep = "第三场培训" });
    }
}
