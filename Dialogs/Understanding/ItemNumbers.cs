using System.Globalization;
using System.Text.RegularExpressions;
using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>Finds the numbers by which people call items, sections and places in a list, in every writing.</summary>
internal static partial class ItemNumbers
{
    private const string N = "(?<n>[0-9]{1,4}|[零〇一二三四五六七八九十百]{1,5})";
    private const string Numeral = "[零〇一二三四五六七八九十百]";
    private const string ItemWords = "(?:项任务|项工作|号任务|号工作|号事项|号条目|条任务|项|条|(?<=第.{1,5})[号件]|款|件事)";
    private const string Begin = "(?<![a-z0-9])";
    private const string End = "(?![a-z0-9])";
    private const string NoItem = @"(?![0-9年月日%％个家季部章次批针届轮期版页名位方产幼]|\s*(?:小学|中学|人民|医院)|\s*(?:年|月|日|季度|部分|章|%))";

    /// <summary>All number mentions; the tagger chooses among overlapping ones.</summary>
    public static IEnumerable<Mark> Find(string text)
    {
        foreach (var pattern in (Regex[])[Counted(), Bracketed(), Labelled(), CircledOrMisspelt()])
        {
            foreach (Match match in pattern.Matches(text)) yield return Numbers(match, Tags.Number);
        }

        foreach (var pattern in (Regex[])[LoneDigits(), LoneNumeral(), NumeralBeforeQuestion(), NumberedHao()])
        {
            foreach (Match match in pattern.Matches(text)) yield return Numbers(match, Tags.LoneNumber);
        }

        foreach (Match match in FirstFew().Matches(text)) yield return new Mark(match.Index, match.Length, Tags.Number, Enumerable.Range(1, Math.Clamp(Value(match.Groups["n"].Value), 1, 50)).ToArray());
        foreach (Match match in PartsOfTheList().Matches(text)) yield return new Mark(match.Index, match.Length, Tags.ListPart, (match.Groups["end"].Success ? -1 : 1) * Value(match.Groups["n"].Value));
        foreach (Match match in Sections().Matches(text)) yield return Numbers(match, Tags.SectionNumber);
        foreach (Match match in Negative().Matches(text)) yield return new Mark(match.Index, match.Length, Tags.BadNumber, match.Value);
        foreach (Match match in Ordinals().Matches(text)) yield return Numbers(match, Tags.Ordinal);
        foreach (Match match in FromTheEnd().Matches(text)) yield return new Mark(match.Index, match.Length, Tags.Ordinal, new[] { -Value(match.Groups["n"].Value) });
        foreach (Match match in UnitOrdinals().Matches(text)) yield return Numbers(match, Tags.UnitOrdinal);
        foreach (Match match in Roman().Matches(text)) yield return new Mark(match.Index, match.Length, Tags.Number, new[] { RomanNumber.Parse(match.Groups["r"].Value) });
        foreach (Match match in Counts().Matches(text)) yield return new Mark(match.Index, match.Length, Tags.Count);
        foreach (Match match in DocumentNumbers().Matches(text)) yield return new Mark(match.Index, match.Length, "PLANINFO");
        foreach (var pattern in (Regex[])[EnglishCardinals(), EnglishOrdinals(), EnglishPlaces()])
        {
            foreach (Match match in pattern.Matches(text)) yield return English(match);
        }
    }

    private static Mark Numbers(Match match, string tag)
    {
        int[] numbers = [.. match.Groups["n"].Captures.Select(capture => Value(capture.Value))];
        return new Mark(match.Index, match.Length, tag, match.Groups["to"].Success ? Span(numbers) : numbers);
    }

    private static int[] Span(int[] ends) =>
        ends is [var first, var last] && last > first && last - first < 100 ? [.. Enumerable.Range(first, last - first + 1)] : ends;

    private static int Value(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : text[0] is >= '①' and <= '⑳' ? text[0] - '①' + 1
        : ChineseNumber.Parse(text) ?? -1;

    private static Mark English(Match match)
    {
        var group = match.Groups["list"].Success ? Tags.Ordinal : match.Groups["section"].Success ? Tags.SectionNumber : Tags.Number;
        return new Mark(match.Index, match.Length, group, match.Groups["w"].Captures.Select(capture => EnglishNumber.Parse(capture.Value) ?? -1).ToArray());
    }

    // 第13项, 13、14项, 第3至5条; not 那一项, 一项, 这三项, 哪三项, not the 一项 of 那十一项, not 前三项 (the first three).
    [GeneratedRegex(@"(?<![前0-9.\-]|" + Numeral + @")(?<![每某同任其哪这那此上下](?=一\s*[项条号款件]))(?<![哪这几共](?=[0-9二三四五六七八九十]))(?<!的那?(?=[2-9二三四五六七八九两]\s*项))(?!一\s*[项条号款件])第?\s*" + N
        + @"(?:(?<to>\s*(?:至|到|-|—|~)\s*第?)" + N + @"|(?:\s*(?:[项条号]?\s*[、和与及跟]\s*第?|[,，](?=\s*[0-9]+\s*[、,，和与项条号]))\s*" + N + @")*)\s*" + ItemWords)]
    private static partial Regex Counted();

    // 前三项
    [GeneratedRegex(@"(?<![以之])前\s*(?<n>[02-9]|1[0-9]|[二三四五六七八九十两]{1,2})\s*(?:项|条|个任务|个事项)")]
    private static partial Regex FirstFew();

    // 前两个, 后头三个: so many of the last list.
    [GeneratedRegex("(?:前面?|头|(?<end>后面?|后头|最后|末尾))\\s*(?<n>[2-9]|[两二三四五六七八九])\\s*(?:个(?!月|单位|部门|局|季)|项|条)(?<=个|(?:后面?|后头|最后|末尾)\\s*.[项条])")]
    private static partial Regex PartsOfTheList();

    // （十三）
    [GeneratedRegex(@"[（(]\s*" + N + @"\s*[）)]" + NoItem)]
    private static partial Regex Bracketed();

    // ⑭, and 弟四向 for 第四项.
    [GeneratedRegex("(?<n>[①-⑳])|[第弟帝递]\\s*(?<n>[0-9]{1,3}|[一二三四五六七八九十百]{1,5})\\s*[项向象相像]")]
    private static partial Regex CircledOrMisspelt();

    // 13号谁牵头; not 24号文, not 开江府发24号.
    [GeneratedRegex(@"(?<![0-9第发字函办年月上下这那〕\]）)]|" + Numeral + ")" + N + @"\s*号(?!文|楼|线|院|门|令|公告)")]
    private static partial Regex NumberedHao();

    // 条目5, 任务七, 第16, item 13, #13, no. 13, items 3 to 5, items 3 and 4.
    [GeneratedRegex(@"(?:条目|事项|任务|编号|序号|项目|第|items?\s*(?:no\.?|number|\#)?|tasks?\s*(?:no\.?|number|\#)?|articles?|projects?|clauses?|measures?|points?|entry|matter|number|no\.|\#|№)\s*" + N
        + @"(?:(?<to>\s*(?:至|到|-|–|to|through)\s*)" + N + @"|(?:\s*(?:、|,|，|和|与|及|and|&)\s*(?:item|task)?\s*" + N + @")*)" + NoItem)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"[第弟地]\s*" + N + @"\s*个?(?:大?部[分份]|块(?!钱)|章|个?板块|个?版块|大项|大块|大类|单元|节)|^\s*" + N + @"\s*、(?=[^0-9\s]\S{2})|(?:section|part|chapter)\s*" + N)]
    private static partial Regex Sections();

    [GeneratedRegex(@"(?:负|minus\s*|-)(?:[0-9]+|[一二三四五六七八九十]+)\s*(?:项|条|号)|(?:item|task)\s*-[0-9]+|(?<![0-9])第?(?:零|0)(?:项|条|号)|第?[0-9]+\.[0-9]+\s*(?:项|条|号)|(?:item|task)\s*[0-9]+\.[0-9]+")]
    private static partial Regex Negative();

    [GeneratedRegex(@"(?:第|排第|排在第)\s*" + N + @"\s*[个各](?!单位|部门|局)|排(?:在)?第\s*" + N + @"(?:位|的)?|the\s+" + N + @"(?:st|nd|rd|th)\s+one")]
    private static partial Regex Ordinals();

    [GeneratedRegex("倒数第?(?:(?<n>[二三四五六七八九2-9])|(?<n>[一1]))\\s*[个项条]")]
    private static partial Regex FromTheEnd();

    // 第二家, 排第一的那家单位: a place among the units that were last named.
    [GeneratedRegex(@"(?:排|排在)?第\s*(?<n>[0-9]{1,2}|[一二三四五六七八九十]{1,2})\s*(?:的?那?家(?:单位)?|的?那?个(?:单位|部门|局))|the\s+(?:(?<n>[0-9]{1,2})(?:st|nd|rd|th))\s+(?:unit|bureau|department)")]
    private static partial Regex UnitOrdinals();

    // item XIV
    [GeneratedRegex(@"(?:items?|tasks?|no\.?|number|\#)\s*(?<r>[ivxl]{1,7})(?![a-z0-9])")]
    private static partial Regex Roman();

    // 两家, 三个单位, 3天内: amounts, never an item.
    [GeneratedRegex(@"[0-9一二两三四五六七八九十俩]+\s*(?:家|个单位|个部门|个局|天|周|个月|个工作日|次|遍|期|场|份|人|样|个(?!任务|事项))|[0-9]+\s+(?:tasks|items)(?![a-z])|[0-9]+(?:\.[0-9]+)?\s*(?:万|亿|公里|平方|元)")]
    private static partial Regex Counts();

    [GeneratedRegex(@"[\p{L}]{0,8}[〔\[（(]\s*(?:19|20)[0-9]{2}\s*[〕\])）]\s*[0-9]+\s*号|[0-9]+\s*号(?:文件|文|通知)")]
    private static partial Regex DocumentNumbers();

    [GeneratedRegex(Begin + @"(?:(?<section>section|part|chapter)|items?|tasks?|articles?|projects?|clauses?|measures?|number|no|points?|entry|on|of(?=\s+[0-9]{1,2}(?![0-9]))|for|about|with)\s+(?<w>" + EnglishNumber.Pattern + @")(?!\s*(?:%|percent|per cent|pct))(?:(?:\s*,\s*|\s+and\s+|\s*&\s*)(?<w>" + EnglishNumber.Pattern + ")" + End + @"(?!\s*(?:%|percent)))*" + End + @"(?!\s+(?:one\b|unit|department|bureau|week|month|day|quarter|year))")]
    private static partial Regex EnglishCardinals();

    [GeneratedRegex(Begin + @"(?:the\s+)?(?<w>" + EnglishNumber.OrdinalPattern + @")\s+(?:(?<section>section|part|chapter)|(?<list>one)|item|task|point|entry|matter)" + End)]
    private static partial Regex EnglishOrdinals();

    // the second? second: with nothing behind it.
    [GeneratedRegex(@"(?:(?<=^\s*(?:and\s+|ok\s+|then\s+)?)|" + Begin + @"the\s+)(?<w>" + EnglishNumber.OrdinalPattern + @")(?<list>)(?=\s*[?.,!]|\s*$|\s+(?:say|says|about)\b|\s+of\s+(?:them|those|these)\b|\s+on\s+(?:the|that)\s+list)")]
    private static partial Regex EnglishPlaces();

    // 20, 13谁牵头: digits that stand alone and are no amount, day or sum.
    [GeneratedRegex(@"(?<![0-9.\-=+*'一二三四五六七八九十百第年月/〔\[]|[a-z]|附件|附表|表|图|page )(?<n>[0-9]{1,3})(?!\.?[0-9]|[%％\-/=+*']|\s*(?:年|月|日|天|周|号文|家|个|次|分(?!别)|点|元|期|场|批|季度|部分|章|万|亿|%|percent|days?|weeks?|months?|(?:st|nd|rd|th)(?![a-z])|项|条|(?:townships?|towns|villages|people|units|departments|sessions|times|meetings|cases|projects|sites|companies|firms|households|teams|officers|checks|batches|rounds|months|hours)(?![a-z])))")]
    private static partial Regex LoneDigits();

    // 十八, 应该是十八, 把十四的…: a numeral with nothing, or a verb of naming, before it and an end behind it.
    [GeneratedRegex(@"(?:(?<![\u4e00-\u9fff])|(?<=是|为|把|看|查|问|换|说|个|换成|改成|改为|到))(?<n>[一二三四五六七八九十]{1,3})(?=\s*$|\s*[的，,。?？呢吧啊])")]
    private static partial Regex LoneNumeral();

    // 十七是谁的活, 十四责任单位: ten and above, where a question follows.
    [GeneratedRegex("(?<n>(?:[二三四五六七八九]?十[一二三四五六七八九]|[二三四五六七八九]十|十))(?=\\s*$|[，,。?？呢]|是谁|是哪|是什么|要|有|由谁|由哪|谁|归|牵头|责任单位|的(?:牵头|责任|负责|内容|期限|进展|时限))")]
    private static partial Regex NumeralBeforeQuestion();
}
