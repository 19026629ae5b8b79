using System.Collections.Immutable;
using CsCheck;
using Duban.Bot.Tests.Notices;
using Duban.Plans;
using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Properties;

/// <summary>Plans as counties make them, written as a notice and read back.</summary>
public sealed class WrittenNoticeProperties
{
    private static readonly Gen<string> Unit = Any.Of(
        "县司法局", "县发展和改革局", "县工业和信息化局", "县住房和城乡建设局", "县政府办公室", "普安镇", "淙城街道办事处", "县第一人民医院", "县农商银行", "国网开江县供电公司",
        "各乡镇（街道）", "县级有关部门（单位）", "县级各部门", "各县（市、区）人民政府", "领导小组成员单位", "县委组织部（县委人才办）", "团县委", "县总工会");

    private static readonly Gen<string> Title = Gen.Select(
        Any.Of("深化", "推进", "落实", "完善", "加强", "规范"),
        Any.Of("“放管服”改革", "《法治政府建设实施纲要（2021—2025年）》", "老旧小区改造", "2022年度考核", "行政执法*三项制度*", "A&B类<试点>建设", "5G网络建设"), (verb, what) => verb + what);

    private static readonly Gen<string> Sentence = Any.Of(
        "全面清理证明事项。", "2022年6月底前完成试点，年底前全面推开。", "贯彻《重大行政决策程序暂行条例》，严格合法性审核。", "每季度末通报进展。", "新建口袋公园4处、健身广场2处。", "上半年启动，9月中旬前完成。",
        "按照“谁执法谁普法”的原则，压实责任；", "持续优化营商环境");

    private static readonly Gen<string> Point = Gen.Select(Any.Of("1.", "2.", "（1）", "①", "一是", "-", "#", ""), Sentence, (mark, words) => mark + words);

    private static readonly Gen<string> Text = Gen.Select(Sentence, Point.Array[0, 3], (first, points) => string.Join('\n', points.Prepend(first)));

    private static readonly Gen<Deadline> Limit = Any.Of(
        new Deadline("2022年10月底前", new DateOnly(2022, 10, 31)), new Deadline("三季度", new DateOnly(2022, 9, 30)), new Deadline("每月底", null), new Deadline("2022年5月20日前", new DateOnly(2022, 5, 20)),
        new Deadline("11月上旬", new DateOnly(2022, 11, 10)));

    private static readonly Gen<PlanItem> Item = Gen.Select(
        Gen.Select(Title, Gen.Int[0, 5], (title, dice) => dice == 0 ? "" : title), Text, Unit.Array[0, 2], Unit.Array[1, 5], Unit.Array[0, 3], Any.Of("张三", "李四明", "王五（副县长）").Array[0, 2], Limit.Array[0, 2],
        (title, text, lead, responsible, cooperating, people, limits) => new PlanItem
        {
            Number = 0,
            Title = title,
            Text = text,
            Duties = [.. Duties(DutyRole.Lead, lead), .. Duties(DutyRole.Responsible, responsible), .. Duties(DutyRole.Cooperating, cooperating)],
            People = [.. people.Distinct()],
            Deadlines = [.. limits],
            Lines = default,
        });

    private static readonly Gen<Plan> AnyPlan = Gen.Select(
        Item.Array[1, 5].Array[1, 4], Gen.Bool, Any.Of("示例县2022年重点工作安排", "示例县人民政府2022年度《纲要》实施方案（试行）"), Gen.Bool, Gen.Int[0, 3],
        (sections, hasSections, title, isSigned, gap) => new Plan
        {
            Title = title,
            DocumentNumber = isSigned ? "示府发〔2022〕3号" : null,
            Issuer = isSigned ? "示例县人民政府" : null,
            IssuedOn = isSigned ? new DateOnly(2022, 3, 1) : null,
            Year = 2022,
            Sections = hasSections ? [.. sections.Select((_, index) => new Section(index + 1, $"第{index + 1}类工作"))] : [],
            Items = Numbered(sections, hasSections, gap),
        });

    [Fact]
    public void APlanWrittenAsANoticeReadsBackAsTheSame() =>
        AnyPlan.Sample(
            plan => Known(plan) is var known && NoticeWriterTests.Comparable(NoticeWriterTests.ReadBack(NoticeWriter.Write(known))) == NoticeWriterTests.Comparable(known),
            print: plan => NoticeWriter.Write(Known(plan)) + NoticeWriterTests.Comparable(Known(plan)) + NoticeWriterTests.Comparable(NoticeWriterTests.ReadBack(NoticeWriter.Write(Known(plan)))));

    // What an item's own words say of times and titles is part of it: a plan that says otherwise is none.
    private static Plan Known(Plan plan) => plan with { Items = [.. plan.Items.Select(item => Known(item, plan))] };

    private static PlanItem Known(PlanItem item, Plan plan)
    {
        var words = Passage.Of($"{item.Title}\n{item.Text}", 1);
        var inWords = new DeadlineFinder(plan.Year, plan.IssuedOn).InText(words, new WarningList());
        return item with { Deadlines = [.. inWords.Concat(item.Deadlines).Distinct()], References = References.In(words, new WarningList()) };
    }

    private static ImmutableArray<PlanItem> Numbered(PlanItem[][] sections, bool hasSections, int gap)
    {
        var number = 0;
        return [.. sections.SelectMany((items, section) => items.Select(item => item with { Number = number += number == gap && gap > 0 ? 2 : 1, Section = hasSections ? section + 1 : null }))];
    }

    private static IEnumerable<Duty> Duties(DutyRole role, IEnumerable<string> names) =>
        names.Distinct().Select(name => new Duty(role, name, Names.IsGroup(TextFolding.Fold(name)) ? DutyKind.Group : DutyKind.Unit));
}
