using System.Buffers;
using System.Text.RegularExpressions;
using Duban.Plans.Units;

namespace Duban.Dialogs.Understanding;

/// <summary>Finds units that no list names: shortenings of printed names, units every county has, townships, and names of nobody.</summary>
internal static partial class UnitMentions
{
    private const int LongestName = 12;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("的了是吗呢，。？ ");
    private static readonly SearchValues<char> NotInUnknownNames = SearchValues.Create("谁哪来怎啥么吗呢的了是下");

    /// <summary>All mentions; the tagger chooses among overlapping ones.</summary>
    public static IEnumerable<Mark> Find(string text, Lexicon lexicon) =>
        [.. ByEnding(text, lexicon), .. Unknown(text, lexicon), .. Townships(text)];

    /// <summary>Wherever a word ends as a unit's name does, the letters before it are tried as its name.</summary>
    private static IEnumerable<Mark> ByEnding(string text, Lexicon lexicon)
    {
        foreach (Match match in Endings().Matches(text))
        {
            var end = match.Index + match.Length;
            for (var start = Math.Max(0, end - LongestName); start <= end - 3; start++)
            {
                if (!text.AsSpan(start, end - start).ContainsAny(NotInNames) && OfName(text[start..end], lexicon) is var (tag, unit)) yield return new Mark(start, end - start, tag, unit);
            }
        }
    }

    /// <summary>A unit of this plan by a shortening, else one of the catalogue; not just anything that ends alike: 以县司法局 is no unit.</summary>
    private static (string Tag, Unit Unit)? OfName(string name, Lexicon lexicon)
    {
        if (lexicon.ByAbbreviation(name) is { } own) return (Tags.Shortened, own);
        return lexicon.FromCatalogue(name) is { } unit && IsItsName(unit, name, lexicon) ? (Tags.Unit, unit) : null;
    }

    /// <summary>省发改委 is none of a county's units.</summary>
    private static bool IsItsName(Unit unit, string name, Lexicon lexicon) => "县市区州旗省".Contains(name[0], StringComparison.Ordinal)
        ? (lexicon.Level is not { } level || level == name[0]) && (unit.Aliases.Contains(name) || unit.Aliases.Contains(name[1..]))
        : unit.Aliases.Contains(name);

    private static IEnumerable<Mark> Unknown(string text, Lexicon lexicon) =>
        from Match match in UnknownUnits().Matches(text).Concat(UnknownMinistries().Matches(text)).Concat(EnglishUnknownUnits().Matches(text)).Concat(EnglishUnknownSubjects().Matches(text).Where(match => !IsAWord(match.Groups["u"].Value, lexicon)))
        let name = match.Groups["u"]
        where name.Value.AsSpan().IndexOfAny(NotInUnknownNames) < 0 && !name.Value.EndsWith("部署", StringComparison.Ordinal) && !EndsInAKnownName(name.Value, lexicon) && !IsSaid(name.Value, lexicon)
        select name.Value[0] < 128 && EnglishUnits.ByField(name.Value, lexicon) is { } unit
            ? new Mark(name.Index, name.Length, Tags.Unit, unit)
            : new Mark(name.Index, name.Length, Tags.UnknownUnit, name.Value);

    /// <summary>再加上卫健局 is 卫健局 with words before it.</summary>
    private static bool EndsInAKnownName(string name, Lexicon lexicon) =>
        Enumerable.Range(1, Math.Max(0, name.Length - 2)).Any(start => lexicon.Names.At(name, start).Any(mark => mark.End == name.Length && mark.Value is not null));

    /// <summary>打造宽窄巷子会客厅: what the plan's items speak of is no unit.</summary>
    private static bool IsSaid(string name, Lexicon lexicon) => lexicon.Topics.Saying(name.Length > 5 ? name.AsSpan()[(name[^1] == '厅' ? ^3 : ^4)..] : name).Count > 0;

    private static bool IsAWord(string word, Lexicon lexicon) =>
        Words.Index.At(word, 0).Any(mark => mark.Length == word.Length) || lexicon.Stems.At(word, 0).Any() || lexicon.Names.At(word, 0).Any();

    private static IEnumerable<Mark> Townships(string text) =>
        from Match match in TownshipForms().Matches(text)
        let name = match.Groups["t"]
        where Township.LooksLike(name.Value)
        select new Mark(name.Index, name.Length, Tags.Township, name.Value);

    [GeneratedRegex("局|委员会|委|办公室|办|中心|部|院|会|联|队|社|馆|厅|署|所|站|处|行|台|公司|集团|学校|医院|机场|车站|林场|农场|园区|景区|水库|联社")]
    private static partial Regex Endings();

    [GeneratedRegex(@"(?<![\u4e00-\u9fff])(?:请问|那|问问|查查|看看|查一下|换)?(?<u>(?:县|市|区|州|省)?[\u4e00-\u9fff]{2,16}?(?:局|委员会|办公室|中心|总会|协会|公司|学院|大学|总队|大队|支队|支行|银行|集团|研究院|研究所|管委会|指挥部|医院|学校|厅|署))|(?<u>(?:县|市)[\u4e00-\u9fff]{2,8}?(?:局|委|办|中心|总会|协会|院|部|厅|署|所|站|队))|(?<![\u4e00-\u9fff])(?<u>[\u4e00-\u9fff]{2,4}办)(?=和|与|的|有|负责|牵头|$)|(?<=和|与|跟|、)(?<u>[\u4e00-\u9fff]{2,6}(?:局|办|委))(?=的|有|共|都|一起|负责|牵头|$)")]
    private static partial Regex UnknownUnits();

    // 魔法部是不是第13项的责任单位
    [GeneratedRegex(@"(?<![\u4e00-\u9fff])(?:请问|那)?(?<u>(?![全各内外大本几哪这那])[\u4e00-\u9fff]{2,5}(?<!干|局|全|内)部)(?=是不是|是否|牵头|负责|有没有|有哪|属于|的(?:任务|进度|进展|责任))")]
    private static partial Regex UnknownMinistries();

    // does the FBI belong to item 12
    [GeneratedRegex(@"\b(?:does|is|do)\s+(?:the\s+)?(?<u>[a-z]{3,12})\s+(?:belong|lead|responsible for|involved in|in charge|part of)\b")]
    private static partial Regex EnglishUnknownSubjects();

    [GeneratedRegex(@"\b(?:(?:does|do|is|are|has|did|the|of|by|and|or|which|what|about|items?|tasks?|for)\s+)*(?<u>(?:[a-z]+\s+(?:and\s+)?){1,3}(?:bureau|ministry|commission|agency|authority))\b|\b(?<u>(?:bureau|ministry|department|office|agency|commission|authority)\s+(?:of|for)\s+(?:the\s+)?[a-z]+(?:\s+and\s+[a-z]+)?)\b")]
    private static partial Regex EnglishUnknownUnits();

    [GeneratedRegex(@"(?<![\u4e00-\u9fff])(?:请问|那|问问|我们|咱们|我是|查查)?(?<t>[\u4e00-\u9fff]{1,4}(?:镇人民政府|乡人民政府|街道办事处|街道办|街道|镇政府|乡政府|镇|乡))(?![镇村])|(?<t>[\u4e00-\u9fff]{2}(?:街道办事处|街道|镇|乡))(?![村下镇])")]
    private static partial Regex TownshipForms();
}
