using CsCheck;
using Duban.Dialogs.CheckIns;
using Duban.Dialogs.Understanding;

namespace Duban.Bot.Tests.CheckIns;

/// <summary>What holds of any words.</summary>
public sealed class ReportReaderProperties
{
    private static readonly ReportReader Reader = new(new DateOnly(2021, 10, 11), 2021);

    private static readonly string[] Pieces =
    [
        "方案已印发", "培训两场", "卡在经费", "下一步", "预计", "11月底", "完成", "60%", "八成五", "没有困难", "无进展", "因为", "补充", "改成", "去掉", "不是", "进展：", "困难:", "百分比", "，", "；", " ", "。",
        "next we", "stuck on", "percent", "item 13", "finished", "12.15", "9999999999", "0", "\n", "：", "𠀀", "\ud800",
    ];

    private static readonly Gen<string> Talk = Gen.OneOf(Any(Pieces), Gen.String[0, 6]).Array[0, 14].Select(string.Concat);

    private static readonly (string Label, Slot Slot)[] Labels = [("进展", Slot.Progress), ("困难", Slot.Difficulty), ("需要协调", Slot.Help), ("下一步", Slot.Next), ("progress", Slot.Progress), ("help needed", Slot.Help)];

    private static readonly Gen<Draft> Drafts = Gen.Select(
        Any("培训两场", "印发《办法》1份", "抽查案卷210件"), Gen.Int[0, 100], Any("经费不足", "人手不够"), Any("请财政局拨付", "希望编办支持"),
        Any("考试", "预计再培训一场", "已经安排督导"), Gen.Int[0, 800], (progress, percent, difficulty, help, next, days) => new Draft
        {
            Progress = progress, Percent = percent, Difficulty = difficulty, Help = help, Next = next, Expected = new DateOnly(2021, 10, 11).AddDays(days),
        });

    [Fact]
    public void NoTextIsTooMuchForTheReaders() => Talk.Sample(text =>
    {
        Reader.Read(text, []);
        Reader.Read(text, [Slot.Progress, Slot.Percent, Slot.Next, Slot.Expected, Slot.Reason]);
        foreach (var slot in Enum.GetValues<Slot>()) Reader.ReadAs(slot, text);
        var utterance = Normaliser.Clean(text, "zh-Hans");
        FormReader.Read(utterance);
        QuestionSigns.Asks(utterance.Text);
    });

    [Fact]
    public void ALabelAlwaysWins() => Gen.Select(Any(Labels), Any("已印发方案", "卡在经费", "下一步考试", "完成60%", "预计11月底完成", "stuck on it", "没有进展")).Sample((label, words) =>
        Value(Reader.Read($"{label.Label}：{words}", [Slot.Reason]), label.Slot).ShouldBe(words));

    [Fact]
    public void ADraftReadBackGivesTheSameSlots() => Drafts.Sample(draft => (Reader.Read(
        $"进展：{draft.Progress}；百分比：{draft.Percent}；困难：{draft.Difficulty}；需要协调：{draft.Help}；下一步：{draft.Next}；预计完成：{draft.Expected:yyyy年M月d日}", []) with { Evidence = [] }).ShouldBe(draft));

    private static Gen<T> Any<T>(params T[] of) => Gen.Int[0, of.Length - 1].Select(at => of[at]);

    private static string? Value(Draft draft, Slot slot) => slot switch { Slot.Progress => draft.Progress, Slot.Difficulty => draft.Difficulty, Slot.Help => draft.Help, _ => draft.Next };
}
