using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Duban.Plans.Notices;

/// <summary>Finds the phrases that set a time: 2021年底前, 12月底前, 第三季度, 每月5日前. Titles in 《 》 set none.</summary>
/// <param name="year">The plan's year, for phrases that name none.</param>
/// <param name="issuedOn">The day of the notice, for 月底前 without a month.</param>
public sealed partial class DeadlineFinder(int? year, DateOnly? issuedOn)
{
    private const int Window = 40;

    /// <summary>The phrases in the body of an item.</summary>
    public ImmutableArray<Deadline> InText(Passage text, WarningList warnings) => Find(text, isLimit: false, warnings);

    /// <summary>The phrases in a clause or column that is about time limits, where 3月 alone is one.</summary>
    public ImmutableArray<Deadline> InLimit(Passage text, WarningList warnings) => Find(text, isLimit: true, warnings);

    private ImmutableArray<Deadline> Find(Passage passage, bool isLimit, WarningList warnings)
    {
        passage = passage.Where(i => passage.Text[i] == '\n' || !char.IsWhiteSpace(passage.Text[i]));
        var folded = passage.Folded;
        var found = ImmutableArray.CreateBuilder<Deadline>();
        for (var i = 0; i < folded.Length;)
        {
            if (folded[i] == '《')
            {
                i = (References.End(folded, i) ?? i) + 1;
                continue;
            }

            i += CanBegin(folded, i) ? Take(passage, i, isLimit, found, warnings) : 1;
        }

        return [.. found.Distinct()];
    }

    private static bool CanBegin(string folded, int index) =>
        "0123456789一二三四五六七八九十〇今本当明次来去每按逐年月第上下前全".Contains(folded[index], StringComparison.Ordinal)
        && !(index > 0 && char.IsAsciiDigit(folded[index]) && (char.IsAsciiDigit(folded[index - 1]) || folded[index - 1] == '.'));

    // How many letters were used up.
    private int Take(Passage passage, int index, bool isLimit, ImmutableArray<Deadline>.Builder found, WarningList warnings)
    {
        var window = passage.Folded.Substring(index, Math.Min(Window, passage.Length - index));
        var before = index > 0 ? passage.Folded[index - 1] : ' ';
        if (Recurring().Match(window) is { Success: true } recurring && (isLimit || HasLimit().IsMatch(recurring.Value)))
        {
            found.Add(new Deadline(passage.Text.Substring(index, recurring.Length), null));
            return recurring.Length;
        }

        if (isLimit && year is { } whole && window.StartsWith("全年", StringComparison.Ordinal))
        {
            found.Add(new Deadline(passage.Text.Substring(index, 2), new DateOnly(whole, 12, 31)));
            return 2;
        }

        if (TargetYear().Match(window) is { Success: true } target && Before(passage.Folded, index).EndsWith('到') && !(target.Groups["next"].Value is "底" or "末" or "年" or "内"))
        {
            found.Add(new Deadline(passage.Text.Substring(index, 5), new DateOnly(int.Parse(target.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), 12, 31)));
            return 5;
        }

        if (DatePhrase.TryRead(window, year, issuedOn) is not { } phrase || !phrase.NamesYear && Counts(before))
        {
            return 1;
        }

        if (phrase.IsImpossible)
        {
            warnings.Add(passage.LineAt(index), WarningTexts.NoSuchDay(window[..phrase.Length]));
        }
        else if (isLimit && !phrase.IsPeriod || IsDeadline(phrase, window[phrase.Length..], Before(passage.Folded, index)))
        {
            found.Add(new Deadline(passage.Text.Substring(index, phrase.Length), phrase.Due));
        }

        return phrase.Length;
    }

    // 三年内 and 3个月底 count, they name no time.
    private static bool Counts(char before) => ChineseNumber.IsNumeral(before) || char.IsAsciiDigit(before) || "个几多数近每整跨两全".Contains(before, StringComparison.Ordinal);

    private static string Before(string folded, int index) => folded[Math.Max(0, index - 6)..index];

    private bool IsDeadline(DatePhrase phrase, string after, string before)
    {
        if (phrase.IsPeriod || !phrase.SaysBefore && NoLimitAfter().IsMatch(after) || NoLimitBefore().IsMatch(before))
        {
            return false;
        }

        // 2019年底 in a plan of 2021 tells what was, unless it says 前.
        var isPast = phrase.Year is { } named && year is { } own && named < own;
        return phrase.SaysBefore || !isPast && (!phrase.IsBare || LimitBefore().IsMatch(before) || DeedAfter().IsMatch(after) || IsAhead(phrase));
    }

    // 欠款上半年化解60%以上: half a year or a quarter still to come sets a time, whatever is to be done in it; one gone by may tell a fact.
    private bool IsAhead(DatePhrase phrase) => phrase.IsLong && (issuedOn is null || phrase.Due is null || phrase.Due >= issuedOn);

    // 2021年3月以来, 9月1日起施行, 2020年版
    [GeneratedRegex("^(?:以来|起|后|之后|以后|至今|开始|召开的|印发的|发布的|出台的|下发的|颁布|施行|实施的|通过的|份以来|版|的|末?有效|[^,。;]{0,10}(?:已|同比|环比|同期|相比|持平)"
        + "|(?:全[县市区镇]|各项|重点|主要|目标|任务|工作|经济|社会|财政|预算|运行|发展|完成|进展|执行|落实|推进|整改|建设|考核)*(?:情况|形势|成效|进度|数据|工作总结|工作报告))")]
    private static partial Regex NoLimitAfter();

    // 截至6月底 and 自2021年1月 tell facts, 有效期 is no limit.
    [GeneratedRegex("(?:截至|截止|自|从|有效期[^。]{0,3}|以来|去年|上年|前年|往年|历年|较|比|同比|[与和同]去年|[高低优好多少快慢大小]于)$")]
    private static partial Regex NoLimitBefore();

    [GeneratedRegex("(?:于|在|到|争取|力争|确保|务必|务于|须在|最迟)$")]
    private static partial Regex LimitBefore();

    // 到2025年，建成… sets the year's last day.
    [GeneratedRegex("^(?<year>20[0-9]{2})年(?<next>[,，底末年内全基实形建力单]|$)")]
    private static partial Regex TargetYear();

    // 上半年完成…, 3月启动…, 5月清零…
    [GeneratedRegex("^(?:[,，]|[^。;]{0,16}?(?:完成|实现|建成|达到|启动|开展|组织|举办|制定|制订|出台|投用|投入使用|竣工|开工|通车|投产|报送|上报|形成|召开|编制|公布|建立|落实|推进|部署|检查|验收|评估|总结|化解|消除|清零|销号|办结|完工|整改|交付|到位|兑现|清偿|压减|改造|修订|培育|引进|新增|轮训|排查|清查))")]
    private static partial Regex DeedAfter();

    // 每季度末, 每月5日前, 每年12月底前, 每季度首月10日前
    [GeneratedRegex("^(?:每|按|逐)(?:个)?(?:年度|年|半年|季度|季|月度|月|周|学期)(?:的)?(?:最后(?:一)?(?:个)?月|首月|末月|第[一二三]个?月|次月)?(?:的)?(?:[0-9一二三四五六七八九十]{1,3}月份?|[上下]半年)?(?:[0-9一二三四五六七八九十]{1,3}[日号]|年?[底末]|[上中下]旬)?(?:之前|以前|前|内)?")]
    private static partial Regex Recurring();

    [GeneratedRegex("[底末日号前]|[上中下]旬|年[上下]半年")]
    private static partial Regex HasLimit();
}
