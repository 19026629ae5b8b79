using Duban.Dialogs.CheckIns;
using Duban.Dialogs.Understanding;

namespace Duban.Bot.Tests.CheckIns;

/// <summary>Commands and corrections are told from what is reported.</summary>
public sealed class FormReaderTests
{
    public static TheoryData<string, string> Commands => Words("Confirm", "Cancel", "Show", "Restart", "Later", "Compile");

    public static TheoryData<string> Removing => [.. CheckInWords.Of("remove")];

    public static TheoryData<string> Changing => [.. CheckInWords.Of("change")];

    [Theory]
    [MemberData(nameof(Commands))]
    public void EachWordOfACommandGivesIt(string kind, string word) => Read(word).ShouldNotBeNull().Kind.ToString().ShouldBe(kind);

    [Theory]
    [InlineData("好的，确认提交，谢谢", "Confirm")]
    [InlineData("提交吧！", "Confirm")]
    [InlineData("Submit, please.", "Confirm")]
    [InlineData("Never mind, thanks", "Cancel")]
    public void KindWordsAroundACommandDoNotHideIt(string text, string kind) => Read(text).ShouldNotBeNull().Kind.ToString().ShouldBe(kind);

    [Theory]
    [InlineData("百分比改成70", "Percent", "70")]
    [InlineData("把困难改为场地没有落实", "Difficulty", "场地没有落实")]
    [InlineData("麻烦把预计时间改到12月15日", "Expected", "12月15日")]
    [InlineData("不是60，是70", "Percent", "70")]
    [InlineData("应该是八成五", "Percent", "八成五")]
    [InlineData("change the percentage to 70", "Percent", "70")]
    [InlineData("set the difficulty to No Venue", "Difficulty", "No Venue")]
    [InlineData("no, it's 75", "Percent", "75")]
    public void ASlotIsSaidAnew(string text, string slot, string value)
    {
        var request = Read(text).ShouldNotBeNull();
        (request.Kind, request.Slot.ToString(), request.Value!.Trim()).ShouldBe((FormRequestKind.Change, slot, value));
    }

    [Theory]
    [MemberData(nameof(Changing))]
    public void EachWordOfChangeChanges(string word) => Read($"百分比{word} 70").ShouldNotBeNull().Kind.ShouldBe(FormRequestKind.Change);

    [Theory]
    [MemberData(nameof(Removing))]
    public void EachWordOfRemovalRemoves(string word) => Read($"{word} 附件").ShouldBe(new FormRequest(FormRequestKind.Remove) { Slot = Slot.Evidence });

    [Theory]
    [InlineData("下一步去掉", "Next")]
    [InlineData("困难没有了", "Difficulty")]
    [InlineData("困难都已经解决了", "Difficulty")]
    [InlineData("remove the difficulty", "Difficulty")]
    public void ASlotIsTakenOut(string text, string slot) => Read(text).ShouldBe(new FormRequest(FormRequestKind.Remove) { Slot = Enum.Parse<Slot>(slot) });

    [Theory]
    [InlineData("补充：名单已附", "名单已附")]
    [InlineData("还有3家没整改", "还有3家没整改")]
    [InlineData("增加了2名执法人员", "增加了2名执法人员")]
    [InlineData("also 3 leaflets were printed", "3 leaflets were printed")]
    public void MoreIsAddedWithItsOwnWords(string text, string more) => Read(text).ShouldBe(new FormRequest(FormRequestKind.Append) { Value = more });

    [Theory]
    [InlineData("培训了两批")]
    [InlineData("取消了5项证明事项")]
    [InlineData("没有进展")]
    [InlineData("进展没有")]
    [InlineData("可以按时完成")]
    [InlineData("确认了3家企业的名单")]
    [InlineData("We held 3 workshops")]
    public void WhatIsReportedIsNoCommand(string text) => Read(text).ShouldBeNull();

    private static FormRequest? Read(string text) => FormReader.Read(Normaliser.Clean(text, "zh-Hans"));

    private static TheoryData<string, string> Words(params string[] kinds)
    {
        var rows = new TheoryData<string, string>();
        foreach (var kind in kinds)
        {
            foreach (var word in CheckInWords.Of(char.ToLowerInvariant(kind[0]) + kind[1..])) rows.Add(kind, word);
        }

        return rows;
    }
}
