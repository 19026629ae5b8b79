using System.Buffers;
using System.Text.RegularExpressions;
using Duban.Plans.Units;

namespace Duban.Dialogs.Understanding;

/// <summary>Marks what each piece of an utterance is: one pass over the lexicon, then the reading that explains most.</summary>
internal static partial class Tagger
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("的了是吗呢，。？ ");

    private static readonly SearchValues<char> NotInUnknownNames = SearchValues.Create("谁哪来怎啥么吗呢的了是");

    private const string Shortened = "SHORTENED";

    /// <summary>The marks of the likeliest reading, in order, without overlap.</summary>
    public static IReadOnlyList<Mark> Tag(string text, Lexicon lexicon, DateOnly today, int year) =>
        BestReading(text, [.. Candidates(text, lexicon, today, year)]);

    private static IEnumerable<Mark> Candidates(string text, Lexicon lexicon, DateOnly today, int year)
    {
        for (var start = 0; start < text.Length; start++)
        {
            foreach (var mark in Words.Tree.At(text, start).Where(mark => !IsOfThePlan(mark, text, lexicon))) yield return mark;
            foreach (var mark in lexicon.Names.At(text, start)) yield return mark;
            foreach (var content in ContentAt(text, start, lexicon)) yield return content;
            foreach (var topic in TopicSegments.NamedAt(text, start)) yield return topic;
        }

        foreach (var mark in ItemNumbers.Find(text)) yield return mark;
        foreach (var mark in Percents.Find(text)) yield return mark;
        foreach (var mark in Times.Find(text, today, year)) yield return mark;
        foreach (Match match in Quotes().Matches(text)) yield return new Mark(match.Index, match.Length, Tags.Quote, match.Groups["q"].Value);
        foreach (Match match in SplitLead().Matches(text)) yield return new Mark(match.Groups["lead"].Index, 1, "LEAD");
        foreach (Match match in SplitLead().Matches(text)) yield return new Mark(match.Groups["head"].Index, match.Groups["head"].Length, Tags.Stop);
        foreach (Match match in Choice().Matches(text)) yield return new Mark(match.Index, match.Length, "YESNO");
        foreach (Match match in UnknownUnits().Matches(text).Where(match => !match.Groups["u"].ValueSpan.ContainsAny(NotInUnknownNames))) yield return UnknownUnit(match);
        foreach (Match match in EnglishUnknownUnits().Matches(text)) yield return new Mark(match.Index, match.Length, Tags.UnknownUnit, match.Value);
        foreach (var mark in CatalogueUnits(text, lexicon)) yield return mark;
        foreach (var mark in ShortenedUnits(text, lexicon)) yield return mark;
        foreach (Match match in Townships().Matches(text))
        {
            var name = match.Groups["t"];
            if (Township.LooksLike(name.Value)) yield return new Mark(name.Index, name.Length, Tags.Township, name.Value);
        }
    }

    /// <summary>Units that every county has: tried wherever a word ends as a unit's name does.</summary>
    private static IEnumerable<Mark> CatalogueUnits(string text, Lexicon lexicon)
    {
        foreach (Match match in UnitEndings().Matches(text))
        {
            var end = match.Index + match.Length;
            for (var start = Math.Max(0, end - 12); start <= end - 3; start++)
            {
                if (text.AsSpan(start, end - start).ContainsAny(NotInNames)) continue;
                if (lexicon.FromCatalogue(text[start..end]) is { } unit && IsItsName(unit, text[start..end]) && lexicon.ByAbbreviation(text[start..end]) is null) yield return new Mark(start, end - start, Tags.Unit, unit);
            }
        }
    }

    /// <summary>Units of this plan by a shortening of their printed name, tried wherever a word ends as a unit's name does.</summary>
    private static IEnumerable<Mark> ShortenedUnits(string text, Lexicon lexicon)
    {
        foreach (Match match in UnitEndings().Matches(text))
        {
            var end = match.Index + match.Length;
            for (var start = Math.Max(0, end - 10); start <= end - 3; start++)
            {
                if (text.AsSpan(start, end - start).ContainsAny(NotInNames)) continue;
                if (lexicon.ByAbbreviation(text[start..end]) is { } unit) yield return new Mark(start, end - start, Shortened, unit);
            }
        }
    }

    /// <summary>Not just anything that ends in a unit's name: 以县司法局 is no unit.</summary>
    private static bool IsItsName(Unit unit, string name) =>
        unit.Aliases.Contains(name) || ("县市区州旗省".Contains(name[0], StringComparison.Ordinal) && unit.Aliases.Contains(name[1..]));

    private static Mark UnknownUnit(Match match) =>
        new(match.Groups["u"].Index, match.Groups["u"].Length, Tags.UnknownUnit, match.Groups["u"].Value);

    /// <summary>What is none of our business elsewhere can be the very subject of a notice: 停车, 社保卡.</summary>
    private static bool IsOfThePlan(Mark mark, string text, Lexicon lexicon) =>
        mark.Tag == "OFFTOPIC" && lexicon.Topics.Saying(text.Substring(mark.Start, mark.Length)).Length > 0;

    /// <summary>All runs from here that the plan says and that could be a term.</summary>
    private static IEnumerable<Mark> ContentAt(string text, int start, Lexicon lexicon)
    {
        if (!IsChinese(text[start]) || IsLoose(text[start])) yield break;
        for (var length = lexicon.Topics.LongestRun(text, start); length >= 2; length--)
        {
            var last = text[start + length - 1];
            if (!IsLoose(last) && (IsChinese(last) || char.IsAsciiLetterOrDigit(last) || last == '"')) yield return new Mark(start, length, Tags.Content);
        }
    }

    private static bool IsChinese(char letter) => letter is >= '一' and <= '鿿';

    /// <summary>Letters that begin or end no term.</summary>
    private static bool IsLoose(char letter) => "的了和与及或在是有对为把被将等，。、；：".Contains(letter, StringComparison.Ordinal);

    /// <summary>The chain of non-overlapping marks of the greatest weight (weighted interval scheduling).</summary>
    private static List<Mark> BestReading(string text, Mark[] candidates)
    {
        var best = new double[text.Length + 1];
        var taken = new Mark?[text.Length + 1];
        var byEnd = candidates.ToLookup(mark => mark.End);
        for (var end = 1; end <= text.Length; end++)
        {
            best[end] = best[end - 1];
            foreach (var mark in byEnd[end])
            {
                var weight = best[mark.Start] + Weight(text, mark);
                if (weight > best[end]) (best[end], taken[end]) = (weight, mark);
            }
        }

        var reading = new List<Mark>();
        for (var end = text.Length; end > 0;)
        {
            if (taken[end] is { } mark) reading.Add(mark);
            end = taken[end]?.Start ?? end - 1;
        }

        reading.Reverse();
        return reading;
    }

    /// <summary>How much a mark explains; longer words explain more than their parts.</summary>
    public static double Weight(string text, Mark mark)
    {
        double length = 0;
        for (var at = mark.Start; at < mark.End; at++) length += text[at] < 128 ? 0.5 : 1;
        var square = length * length;
        return mark.Tag switch
        {
            Tags.Quote => square * 2 + 20,
            Tags.Unit or Tags.Group => square * 1.4 + 1,
            Tags.Number or Tags.SectionNumber or Tags.Time or Tags.Percent or Tags.BadNumber or Tags.Ordinal or "PLANINFO" => square + 3,
            Tags.Count => square + 2,
            Tags.Township => length * 2.3,
            Shortened => square * 1.2,
            Tags.UnknownUnit => length * 2.5,
            Tags.Content => length <= 2 ? 1 : length * 2.4,
            Tags.Polite => square * 0.8 + 0.2,
            Tags.Stop => square * 0.55 + 0.05,
            _ => square + 0.5,
        };
    }

    [GeneratedRegex("[“\"「『](?<q>[^“”\"「」『』]{1,60})[”\"」』]|《(?<q>[^《》]{1,80})》")]
    private static partial Regex Quotes();

    // 牵规范性文件监管的头: the verb and its object are split.
    [GeneratedRegex("(?<lead>牵)(?!头|投|涉|扯).{1,24}?(?<head>的?头)")]
    private static partial Regex SplitLead();

    [GeneratedRegex("局|委员会|委|办公室|办|中心|部|院|会|联|队|社|馆|厅|署|所|站|处|行|台|公司|集团|学校|医院")]
    private static partial Regex UnitEndings();

    // 参不参与, 算不算, 是不是: the verb, a "not" and the verb again.
    [GeneratedRegex(@"([\u4e00-\u9fff])[不没]\1")]
    private static partial Regex Choice();

    [GeneratedRegex(@"(?<![\u4e00-\u9fff])(?:请问|那|问问|查查|看看|查一下|换)?(?<u>(?:县|市|区|州|省)?[\u4e00-\u9fff]{2,16}?(?:局|委员会|办公室|中心|总会|协会|公司|学院|大学|总队|大队|支队|支行|银行|集团|研究院|研究所|管委会|指挥部|医院|学校|厅|署))|(?<u>(?:县|市)[\u4e00-\u9fff]{2,8}?(?:局|委|办|中心|总会|协会|院|部|厅|署|所|站|队))|(?<![\u4e00-\u9fff])(?<u>[\u4e00-\u9fff]{2,4}办)(?=和|与|的|有|负责|牵头|$)|(?<=和|与|跟|、)(?<u>[\u4e00-\u9fff]{2,6}(?:局|办|委))(?=的|有|共|都|一起|负责|牵头|$)")]
    private static partial Regex UnknownUnits();

    [GeneratedRegex(@"\b(?:[a-z]+\s+(?:and\s+)?){1,3}(?:bureau|ministry|commission|agency|authority)\b|\b(?:bureau|ministry|department|office|agency|commission|authority)\s+(?:of|for)\s+(?:the\s+)?[a-z]+(?:\s+and\s+[a-z]+)?\b")]
    private static partial Regex EnglishUnknownUnits();

    [GeneratedRegex(@"(?<![\u4e00-\u9fff])(?:请问|那|问问|我们|咱们|我是|查查)?(?<t>[\u4e00-\u9fff]{1,4}(?:镇人民政府|乡人民政府|街道办事处|街道办|街道|镇政府|乡政府|镇|乡))(?!镇)|(?<t>[\u4e00-\u9fff]{2}(?:街道办事处|街道|镇|乡))")]
    private static partial Regex Townships();
}
