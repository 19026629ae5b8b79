using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;
using Duban.Plans;

namespace Duban.Dialogs.CheckIns;

/// <summary>Makes slots of what an officer says: "方案已印发，培训做了两场，卡在经费，预计11月底完成". Clause by clause; what has no mark of its own belongs to the clause before it.</summary>
internal sealed partial class ReportReader(DateOnly today, int year)
{
    private static readonly (string Key, Slot Slot)[] Labels =
    [
        ("name.percent", Slot.Percent), ("name.difficulty", Slot.Difficulty), ("name.help", Slot.Help), ("name.next", Slot.Next), ("name.expected", Slot.Expected),
        ("name.reason", Slot.Reason), ("name.progress", Slot.Progress),
    ];

    /// <summary>Reads a text.</summary>
    /// <param name="text">The original words.</param>
    /// <param name="asked">What was asked; the first words without a mark answer it.</param>
    public Draft Read(string text, IReadOnlyCollection<Slot> asked)
    {
        var draft = Draft.Nothing;
        var slot = asked.FirstOrDefault(one => one is not (Slot.Percent or Slot.Expected or Slot.Evidence), Slot.Progress);
        foreach (var words in Clauses(text)) (draft, slot) = Take(draft, slot, words, asked);
        return draft;
    }

    /// <summary>The clauses of a text, as marks, lines and Chinese spaces part them; a label begins one too.</summary>
    public static IEnumerable<string> Clauses(string text) => Ends().Split(text).SelectMany(AtLabels).Select(clause => clause.Trim()).Where(clause => clause.Length > 0);

    // Lines of a form arrive as one line: "Progress: two trainings Difficulty: no venue".
    private static IEnumerable<string> AtLabels(string clause)
    {
        var (folded, from) = (Fold(clause), 0);
        for (var at = folded.IndexOf(' ', 1 <= folded.Length ? 1 : 0); at > 0; at = folded.IndexOf(' ', at + 1))
        {
            if (Label(folded[(at + 1)..]) is null) continue;
            yield return clause[from..at];
            from = at + 1;
        }

        yield return clause[from..];
    }

    /// <summary>Reads a text as the value of one slot.</summary>
    public Draft ReadAs(Slot slot, string text)
    {
        var said = (slot is Slot.Percent or Slot.Expected ? NotThat().Replace(text, "") : text).Trim(' ', '：', ':', '，', ',', '。', '.', '"', '“', '”');
        return slot switch
        {
            Slot.Percent => new Draft { Percent = PercentOf(Fold(said)) ?? Bare(said) },
            Slot.Expected => new Draft { Expected = DayIn(Fold(said)) ?? Dotted(said) },
            _ => Put(Draft.Nothing, slot, CheckInWords.Is("none", Fold(said)) ? "" : said),
        };
    }

    private (Draft Draft, Slot Slot) Take(Draft draft, Slot before, string words, IReadOnlyCollection<Slot> asked)
    {
        var folded = Fold(words);
        if (CheckInWords.Is("skip", folded) || CheckInWords.Is("courtesy", folded)) return (draft, before);
        if (Label(folded) is { } label) return (draft.And(ReadAs(label.Slot, words[label.Length..])), label.Slot);
        if (CheckInWords.Is("none.difficulty", folded)) return (Put(draft, Slot.Difficulty, ""), before);
        if (CheckInWords.Is("none", folded) && asked.Count > 0) return (asked.Where(one => one is Slot.Difficulty or Slot.Help or Slot.Next).Aggregate(draft, (all, one) => Put(all, one, "")), before);
        if (CheckInWords.Find("none.progress", folded) is { } none) return (draft.And(new Draft { IsNoProgress = true, Reason = ReasonIn(words, folded, none.Start + none.Word.Length) }), Slot.Reason);
        if (before == Slot.Reason && (draft.IsNoProgress || asked.Contains(Slot.Reason))) return (draft.And(new Draft { Reason = Joined(draft.Reason, WithoutBecause(words, folded)) }), Slot.Reason);
        if (WholePercent(folded) is { } percent) return (draft.And(new Draft { Percent = percent }), before);
        if (Expected(folded) is { } day) return (draft.And(new Draft { Expected = day }), Slot.Progress);
        if (asked.Contains(Slot.Expected) && OnlyDay(folded) is { } only) return (draft.And(new Draft { Expected = only }), before);
        var slot = Marked(folded) ?? Continued(before, folded);
        return (WithPercentInside(Put(draft, slot, Text(slot, words, folded)), folded), slot);
    }

    /// <summary>What a clause is about by its own words; null where it has none.</summary>
    private static Slot? Marked(string folded) =>
        CheckInWords.Find("marks.help", folded) is not null ? Slot.Help
        : CheckInWords.Start("marks.next", folded) is not null ? Slot.Next
        : CheckInWords.Find("marks.difficulty", folded) is not null ? Slot.Difficulty
        : CheckInWords.Find("marks.progress", folded) is { Start: < 4 } ? Slot.Progress : null;

    // A difficulty and what is asked of others end with their clause; what was done and what comes next goes on.
    private static Slot Continued(Slot before, string folded) => before is Slot.Difficulty or Slot.Help && folded.Length > 12 ? Slot.Progress : before is Slot.Reason ? Slot.Progress : before;

    private static (Slot Slot, int Length)? Label(string folded)
    {
        foreach (var (key, slot) in Labels)
        {
            if (CheckInWords.Start(key, folded) is { } word && Colon().Match(folded, word.Length) is { Success: true } colon && colon.Index == word.Length) return (slot, colon.Index + colon.Length);
        }

        return null;
    }

    private static Draft Put(Draft draft, Slot slot, string text) => draft.And(slot switch
    {
        Slot.Progress => new Draft { Progress = text },
        Slot.Difficulty => new Draft { Difficulty = text },
        Slot.Help => new Draft { Help = text },
        Slot.Next => new Draft { Next = text },
        Slot.Reason => new Draft { Reason = text, IsNoProgress = true },
        _ => Draft.Nothing,
    });

    // "下一步扩大覆盖" is 扩大覆盖; 准备 and 打算 belong to what is said.
    private static string Text(Slot slot, string words, string folded) => slot == Slot.Next && NextLead().Match(folded) is { Success: true } lead && lead.Length < words.Length
        ? words[lead.Length..].TrimStart(' ', '是', '：', ':') : words;

    private static Draft WithPercentInside(Draft draft, string folded) => draft.Percent is null && PercentInside().Match(folded) is { Success: true } match && PercentOf(match.Value) is { } percent ? draft with { Percent = percent } : draft;

    /// <summary>"60%", "完成60%", "大概三成", "已办结": a clause that says only how far it is.</summary>
    private static int? WholePercent(string folded)
    {
        if (CheckInWords.Is("finished", folded)) return 100;
        if (CheckInWords.Is("half", folded)) return 50;
        return OnlyPercent().IsMatch(folded) && PercentOf(folded) is { } percent ? percent : null;
    }

    private static int? PercentOf(string folded) => Percents.Find(folded).Select(mark => (int?)mark.Value!).LastOrDefault();

    private static int? Bare(string said) => ChineseNumber.Parse(said) is { } number and >= 0 and <= 100 ? number
        : int.TryParse(said, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var digits) && digits <= 100 ? digits : null;

    private DateOnly? Expected(string folded) =>
        CheckInWords.Find("marks.expected", folded) is { } mark && CheckInWords.Find("marks.finished", folded) is not null && mark.Start < 8 ? DayIn(folded) : null;

    private DateOnly? OnlyDay(string folded) => folded.Length <= 16 ? DayIn(folded) : null;

    private DateOnly? DayIn(string folded) => DayOfMonth(folded) ?? Spans(folded).Select(span => (DateOnly?)span.To).LastOrDefault();

    // 本月25号, 下个月5日
    private DateOnly? DayOfMonth(string folded)
    {
        if (MonthDay().Match(folded) is not { Success: true } match) return null;
        var month = today.AddMonths(match.Groups["next"].Success ? 1 : 0);
        var day = Value(match.Groups["day"].Value);
        return day >= 1 && day <= DateTime.DaysInMonth(month.Year, month.Month) ? new DateOnly(month.Year, month.Month, day) : null;
    }

    private static int Value(string number) => Bare(number) ?? 0;

    // 12.15 and 12/15 are days only where a day was asked for.
    private DateOnly? Dotted(string said) => DottedDay().Match(said) is { Success: true } match ? DayIn($"{match.Groups["month"].Value}月{match.Groups["day"].Value}日") : null;

    // A time that is past means the next one: in December "1月底" is next January.
    private IEnumerable<DaySpan> Spans(string folded) => Times.Find(folded, today, today.Year >= year ? today.Year : year)
        .Select(mark => (DaySpan)mark.Value!).Select(span => span.To < today.AddMonths(-6) ? new DaySpan(span.From?.AddYears(1), span.To.AddYears(1)) : span);

    private static string? ReasonIn(string words, string folded, int from) =>
        from < words.Length && words[from..].Trim(' ', '，', ',', '：', ':', '。', '.') is { Length: > 0 } rest ? WithoutBecause(rest, Fold(rest)) : null;

    private static string WithoutBecause(string words, string folded) => CheckInWords.Start("because", folded) is { } because ? words[because.Length..].TrimStart(' ', '：', ':', '是') : words;

    private static string Joined(string? before, string more) => string.IsNullOrEmpty(before) ? more : $"{before}，{more}";

    private static string Fold(string text) => Normaliser.Fold(text);

    // Not at the comma of 1,200 nor at the point of 3.5; a space between Chinese words parts them as a comma would.
    [GeneratedRegex(@"[，。；;！!\n]|(?<!\d),|,(?!\d{3})|\.(?=\s|$)|(?<=[一-鿿%]) +(?=[一-鿿])")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\G\s*[:：]\s*")]
    private static partial Regex Colon();

    // 12月10号，不是年底
    [GeneratedRegex(@"[，, ]+(?:不是|而不是|not ).*$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex NotThat();

    [GeneratedRegex(@"(?:本月|这个月|当月|(?<next>下月|下个月))的?(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[号日]")]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"^(?<month>[0-9]{1,2})[./-](?<day>[0-9]{1,2})$")]
    private static partial Regex DottedDay();

    [GeneratedRegex(@"^\s*(?:现在|目前|当前|大概|大约|约|差不多|总体|整体|进度|完成|达到|到|了|已|已经|为|是|about|around|roughly|now|at|it is|it's|we are|we're|progress|overall|is|其实|应该|actually|\s)*\s*(?:[0-9.]+\s*(?:%|个百分点|percent|per cent|pct)|百分之[0-9零一二三四五六七八九十百]+|[一二三四五六七八九]成[半一二三四五六七八九]?)\s*(?:左右|吧|了|多|完成|done|complete|completed|finished)*\s*$")]
    private static partial Regex OnlyPercent();

    // 覆盖率85% is a number of the report, 总体完成85% is how far it is.
    [GeneratedRegex(@"(?:完成|进度|办理|总体|整体|推进到|推进至)[^0-9百一二三四五六七八九]{0,4}(?:[0-9.]+\s*%|百分之[0-9零一二三四五六七八九十百]+|[一二三四五六七八九]成半?)|[0-9.]+\s*(?:%|percent|per cent|pct)\s*(?:complete|done|finished)")]
    private static partial Regex PercentInside();

    [GeneratedRegex(@"^(?:下一步工作|下一步打算|下一步计划|下一步|下步工作|下步|接下来|后续|下阶段|下一阶段|next steps?|next we will|next we|next)[是:：, ]*")]
    private static partial Regex NextLead();
}
