using System.Text;
using CsCheck;
using Duban.Bot.Tests.Notices;
using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Properties;

public sealed class NoticeReaderProperties
{
    private static readonly string[] Words =
    [
        "（一）", "（二）", "一、", "二、", "1.", "第三条", "〔", "〕", "]", "（", "）", "《", "》", "牵头单位：", "责任单位：", "配合单位：", "责任人：", "县司法局", "县工业和信息化局",
        "各乡镇（街道）", "、", "，", "；", "。", "等", "和", "由", "牵头", "按职责分工负责", "2021年底前", "6月", "每季度末", "\n", "\n\n", " ", "|", "<table>", "<tr>", "<td rowspan=2>", "</td>",
        "# ", "**", "— 3 —", "附件", "2021年8月12日", "开江县人民政府", "关于印发《工作安排》的通知", "列第一位者为牵头单位，下同", "以下均需各乡镇落实，不再列出", "序号", "\0", "\t",
    ];

    private static readonly Gen<string> AnyWord = Gen.Int[0, Words.Length - 1].Select(i => Words[i]);

    [Fact]
    public void ReadNeverThrowsForAnyBytes() =>
        Gen.Byte.Array[0, 400].Sample(bytes => NoticeReader.Read(bytes, "a.md") is { } result && result.Plan is null == result.Refusal is not null);

    [Fact]
    public void ReadNeverThrowsForAnyWordsOfNotices() =>
        AnyWord.Array[0, 60].Sample(words => NoticeReader.Read(Encoding.UTF8.GetBytes(string.Concat(words)), "a.md") is { } result && result.Plan is null == result.Refusal is not null);

    [Fact]
    public void NumbersAreUniqueWhateverTheWords() =>
        AnyWord.Array[0, 80].Sample(words =>
            NoticeReader.Read(Encoding.UTF8.GetBytes("县2021年工作安排\n" + string.Concat(words)), "a.txt").Plan is not { } plan
            || plan.Items.Select(item => item.Number).Distinct().Count() == plan.Items.Length);

    [Fact]
    public void BreakingAParagraphAnywhereGivesTheSamePlanAndAWarning() =>
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Bool).Sample((at, blank) =>
        {
            var (line, place) = Place(at);
            var broken = CleanLines.ToList();
            broken[line] = CleanLines[line][..place] + (blank ? "\n\n" : "\n") + CleanLines[line][place..];
            var result = Read(string.Join("\n\n", broken));
            return WithoutLines(result) == WithoutLines(Read(string.Join("\n\n", CleanLines))) && !result.Warnings.IsEmpty;
        });

    [Fact]
    public void EachLineIsInSomePartOrWarnedAbout() =>
        Gen.Int[0, CleanLines.Length].Sample(at =>
        {
            var lines = CleanLines.ToList();
            lines.Insert(at, "第九部 分不属于任何部分的文字，没有编号。");
            var result = Read(string.Join("\n", lines));
            return result.Warnings.Any(warning => warning.Line == at + 1) || result.Plan!.Items.Any(item => item.Text.Contains("不属于任何部分", StringComparison.Ordinal)) || at <= 1;
        });

    private static readonly string[] CleanLines =
    [
        "示例县2021年度重点工作安排",
        "为做好全年工作，制定本安排。",
        "一、改革",
        "（一）深化“放管服”改革。全面清理证明事项，2021年底前实现涉企事项全覆盖，持续优化营商环境。〔牵头单位：县司法局；责任单位：县工业和信息化局、县住房和城乡建设局等县级有关部门（单位），各乡镇（街道）〕",
        "（二）完善制度建设。贯彻《重大行政决策程序规定（试行）》，严格合法性审核，规范决策过程记录和材料归档。〔责任单位：县政府办、县财政局〕",
        "二、落实",
        "（三）加强督促检查。建立台账，逐项销号，推动各项任务落地见效。〔牵头单位：县政府督查室；配合单位：县级各部门（单位）〕",
    ];

    // A place inside the body or the clause: breaking right after the number or a full stop is layout, not damage.
    private static (int Line, int Place) Place(int at)
    {
        int[] items = [3, 4, 6];
        var line = items[at % items.Length];
        var text = CleanLines[line];
        var places = Enumerable.Range(8, text.Length - 9).Where(i => Spaces.IsHan(text[i - 1]) && text[i] is not ('〔' or '。' or '（')).ToList();
        return (line, places[at / items.Length % places.Count]);
    }

    private static ReadResult Read(string text) => NoticeReader.Read(Encoding.UTF8.GetBytes(text), "notice.md");

    private static string WithoutLines(ReadResult result) =>
        PlanJson.Write(result with { Warnings = [], Plan = result.Plan! with { Items = [.. result.Plan.Items.Select(item => item with { Lines = default })] } });
}
