using System.Globalization;
using System.Text.RegularExpressions;
using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>Other years' and other places' plans (2022年的第3项, 宣汉县的第13项): this notice knows nothing of them.</summary>
internal static partial class Elsewhere
{
    private static readonly PhraseIndex Named = Indexed();

    /// <summary>The other year or place in the words used; null where the question is about this plan.</summary>
    public static string? Said(string text, Lexicon lexicon, Facts facts) =>
        OtherYear(text, lexicon, facts.Plan) ?? OtherPlace(text, lexicon, facts) ?? OtherLevel(text, lexicon, facts);

    private static string? OtherLevel(string text, Lexicon lexicon, Facts facts)
    {
        var asksOfAPlan = OfAPlan().IsMatch(text);
        var named = Enumerable.Range(0, text.Length).SelectMany(start => Named.At(text, start)).Where(mark => mark.Tag == "PLACE" || asksOfAPlan).Select(mark => (At: mark.Start, Said: text.Substring(mark.Start, mark.Length)));
        var ofUnits = Levels().Matches(text).Select(match => (At: match.Index, Said: match.Groups["p"].Value));
        return named.Concat(ofUnits).Where(place => IsOther(place.At, place.Said, text, lexicon, facts)).Select(place => place.Said).FirstOrDefault();
    }

    /// <summary>Not the plan's own level, no beginning of a unit's name, nothing that the plan says.</summary>
    private static bool IsOther(int at, string said, string text, Lexicon lexicon, Facts facts) =>
        lexicon.Level != said[^1] && !lexicon.Names.At(text, at).Any() && (said.Length == 1 || !IsOfThePlan(said, lexicon, facts));

    private static string? OtherYear(string text, Lexicon lexicon, Plan plan)
    {
        if (RelativeYear().Match(text) is { Success: true } relative) return relative.Value.Trim();
        foreach (Match match in Years().Matches(ChineseYears().Replace(text.Replace('零', '〇'), year => string.Concat(year.Value.Select(Digit)))))
        {
            var year = match.Groups["y"].Value;
            if (plan.Year is { } own && year != own.ToString(CultureInfo.InvariantCulture) && (match.Groups["edition"].Success || lexicon.Topics.Saying(year).Count == 0)) return year;
        }

        return null;
    }

    private static string? OtherPlace(string text, Lexicon lexicon, Facts facts)
    {
        if (facts.Directory.Authority is not { Length: > 2 } authority) return null;
        var own = Normaliser.Fold(authority);
        foreach (Match match in Places().Matches(text))
        {
            var place = match.Groups["p"].Value;
            if (lexicon.Names.At(text, match.Groups["p"].Index).Any() || lexicon.Topics.LongestRun(text, match.Groups["p"].Index) >= place.Length) continue;
            if (!own.Contains(place, StringComparison.Ordinal) && !IsOfThePlan(place, lexicon, facts)) return place;
        }

        var english = EnglishPlaces().Match(text);
        return english.Success && english.Groups["p"].Value != Pinyin(own[..^1]) ? english.Groups["p"].Value : null;
    }

    private static bool IsOfThePlan(string place, Lexicon lexicon, Facts facts) =>
        lexicon.Topics.Saying(place).Count > 0 || lexicon.Names.At(place, 0).Any() || Normaliser.Fold(facts.Plan.Title + facts.Plan.Issuer).Contains(place, StringComparison.Ordinal);

    private static PhraseIndex Indexed()
    {
        var index = new PhraseIndex();
        foreach (var row in DataFile.Rows("elsewhere.tsv"))
        {
            foreach (var word in row[1].Split('|')) index.Add(word, row[0]);
        }

        return index;
    }

    private static string Digit(char letter) => letter switch { '〇' or '零' => "0", _ when "一二三四五六七八九".IndexOf(letter, StringComparison.Ordinal) is var digit and >= 0 => (digit + 1).ToString(CultureInfo.InvariantCulture), _ => letter.ToString() };

    private static string Pinyin(string place) => Readings.Of(place).Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:去年|前年|明年|后年|上一?年度|下一?年度)(?!度?(?:底|末|内|前|初|之前|以前|完成|到期|截止|[0-9一二三四五六七八九十上下第]*[月季半]))|\b(?:last|next) year(?:'?s)?\b|\bprevious year'?s?\b")]
    private static partial Regex RelativeYear();

    // 2022年的第3项, the 2020 edition; not 2022年底前.
    [GeneratedRegex(@"(?<![0-9\-/.〔\[])(?<y>(?:19|20)[0-9]{2})(?:(?=\s*年度)|(?:\s*年)?(?=\s*(?:(?<edition>那份|那版|版|edition|version)|的|第|那|安排|计划|方案|通知|文件|工作|重点|任务|edition|plan|notice|version|list)|\s*[）)]))")]
    private static partial Regex Years();

    [GeneratedRegex("[一二][〇零一二三四五六七八九]{3}(?=年)")]
    private static partial Regex ChineseYears();

    [GeneratedRegex("第|项|条|item|task|plan|要点|安排|方案")]
    private static partial Regex OfAPlan();

    // 中央编办, 省发改委: a unit of another level.
    [GeneratedRegex(@"(?<p>中央)(?=[\u4e00-\u9fff]{1,6}?(?:办|部|委|局))|(?<![\u4e00-\u9fff])(?<p>[省市州])(?=[\u4e00-\u9fff]{2,8}?(?:局|委|办|厅))")]
    private static partial Regex Levels();

    [GeneratedRegex(@"(?:^|[，,。、\s（(:：]|那|在|问|查|比|和|跟|像)(?<p>[\u4e00-\u9fff-[全本各我这那外哪其他整几由是该与问查下个请向一上给把对让的了吗呢在有没要想能会可说讲看找到报填催发送和跟同及或被比就都也还先后里内为以从于关叫喊帮管集]]{2,3}[县市区州])(?=那边|这边|级|的|第|20|人民政府|政府|那|这|也|今年|哪|牵头|[\u4e00-\u9fff]{2,7}(?:局|办|委)(?![\u4e00-\u9fff]*县))")]
    private static partial Regex Places();

    [GeneratedRegex(@"\b(?<p>(?!the\b|our\b|this\b|that\b|whole\b|every\b|all\b|each\b|which\b|a\b|any\b|for\b|in\b|of\b|your\b|my\b|what\b|by\b|and\b|is\b|does\b|at\b|to\b|from\b|with\b|entire\b|across\b|relevant\b|other\b)[a-z]{4,})\s+(?:county|district|city)(?='s|\s+(?:plan|notice|item|task|government|list)|\s*[?.,]|\s*$)")]
    private static partial Regex EnglishPlaces();
}
