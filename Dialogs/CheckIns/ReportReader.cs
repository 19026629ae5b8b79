using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;

namespace Duban.Dialogs.CheckIns;

/// <summary>Makes slots of what an officer says: "方案已印发，培训做了两场，卡在经费，预计11月底完成". Clause by clause; what has no mark of its own belongs to the clause before it.</summary>
internal sealed partial class ReportReader(DateOnly today, int year)
{
    private readonly ExpectedDays days = new(today, year);

    private static readonly (string Key, Slot Slot)[] Labels =
    [
        ("name.percent", Slot.Percent), ("name.stage", Slot.Stage), ("name.difficulty", Slot.Difficulty), ("name.help", Slot.Help), ("name.next", Slot.Next), ("name.expected", Slot.Expected),
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
            Slot.Percent => new Draft { Percent = Shares.Of(Fold(said)) ?? Shares.Bare(said) },
            Slot.Expected => new Draft { Expected = days.In(Fold(said)) ?? days.Dotted(said) },
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
        if (Shares.Alone(folded) is { } percent) return (draft.And(new Draft { Percent = percent }), before);
        if (Stages.In(words, folded) is { } stage) return (draft.And(new Draft { Stage = stage }), before);
        if (days.Expected(folded) is { } day) return (draft.And(new Draft { Expected = day }), Slot.Progress);
        if (asked.Contains(Slot.Expected) && days.Alone(folded) is { } only) return (draft.And(new Draft { Expected = only }), before);
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
        Slot.Stage => new Draft { Stage = text },
        Slot.Difficulty => new Draft { Difficulty = text },
        Slot.Help => new Draft { Help = text },
        Slot.Next => new Draft { Next = text },
        Slot.Reason => new Draft { Reason = text, IsNoProgress = true },
        _ => Draft.Nothing,
    });

    // "下一步扩大覆盖" is 扩大覆盖; 准备 and 打算 belong to what is said.
    private static string Text(Slot slot, string words, string folded) => slot == Slot.Next && NextLead().Match(folded) is { Success: true } lead && lead.Length < words.Length
        ? words[lead.Length..].TrimStart(' ', '是', '：', ':') : words;

    private static Draft WithPercentInside(Draft draft, string folded) => draft.Percent is null && Shares.Inside(folded) is { } percent ? draft with { Percent = percent } : draft;

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

    [GeneratedRegex(@"^(?:下一步工作|下一步打算|下一步计划|下一步|下步工作|下步|接下来|后续|下阶段|下一阶段|next steps?|next we will|next we|next)[是:：, ]*")]
    private static partial Regex NextLead();
}
