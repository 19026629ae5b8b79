using System.Buffers;

namespace Duban.Plans.Notices;

/// <summary>
/// Parts an item's words into text and responsibility clauses: 〔牵头单位：…；责任单位：…〕 in brackets of any kind or none,
/// （县司法局牵头，县财政局配合）, or a sentence of its own, damage included.
/// </summary>
public sealed class ClauseReader
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("、,;。])\n");
    private const int LongestClause = 1500;
    private readonly Passage source;
    private readonly string folded;
    private readonly WarningList warnings;
    private readonly List<ClauseFinding> findings = [];
    private readonly List<(int Start, int End)> clauses = [];

    private ClauseReader(Passage source, WarningList warnings) =>
        (this.source, folded, this.warnings) = (source, source.Folded, warnings);

    /// <summary>Parts the passage.</summary>
    public static ClauseResult Read(Passage source, WarningList warnings)
    {
        var reader = new ClauseReader(source, warnings);
        reader.FindClauses();
        var found = reader.clauses.Select(clause => source.Slice(clause.Start, clause.End)).ToList();
        return new ClauseResult(ClauseCut.Out(source, reader.clauses), reader.findings, found);
    }

    /// <summary>Whether the passage holds a clause.</summary>
    public static bool HoldsClause(Passage source) => Read(source, new WarningList()).Clauses.Count > 0;

    private void FindClauses()
    {
        for (var i = 0; i < folded.Length;)
        {
            i = TryClauseAt(i) ?? i + 1;
        }
    }

    // The index after the clause that begins here, or null.
    private int? TryClauseAt(int index) =>
        folded[index] is '[' or '(' or '{' ? TryBracketed(index)
        : AtSentenceStart(index) ? TryLabelled(index) ?? TrySentence(index) ?? TryLeadIn(index)
        : folded[index] == '由' && index > 0 && folded[index - 1] == ',' ? TryTail(index) ?? TryLeadIn(index)
        : folded[index] is '牵' or '责' or '配' or '协' ? TryRunIn(index)
        : null;

    private bool AtSentenceStart(int index) =>
        index == 0 || folded[index - 1] is '。' or ';' or '\n' or ']' or ')' or '”' or ' ' && !char.IsWhiteSpace(folded[index]);

    private int? TryBracketed(int index)
    {
        var start = SkipBlanks(index + 1);
        return RoleLabel.At(folded, start) is not null ? ReadBracketed(index, start)
            : TryBracketedProse(index, start);
    }

    private int ReadBracketed(int index, int start)
    {
        var end = ClauseEnd.Find(source.Text, folded, index, LongestClause);
        if (!end.IsClosed)
        {
            warnings.Add(source.LineAt(index), WarningTexts.ClauseNotClosed(source.Text[index]));
        }
        else if (!ClauseEnd.Matches(source.Text[index], source.Text[end.Index]))
        {
            warnings.Add(source.LineAt(end.Index), WarningTexts.ClauseBrackets(source.Text[index], source.Text[end.Index]));
        }

        findings.AddRange(ClauseValues.Read(source.Slice(start, end.Index), warnings));
        return TakeDoubled(index, end.Index + (end.IsClosed ? 1 : 0));
    }

    // 〔〔责任单位：县司法局〕〕: brackets typed twice go with the clause.
    private int TakeDoubled(int start, int end)
    {
        var (first, last) = (start, end);
        while (folded[start] == '[' && first > 0 && folded[first - 1] == '[') first--;
        while (folded[start] == '[' && last < folded.Length && folded[last] == ']') last++;
        if (first < start || last > end)
        {
            warnings.Add(source.LineAt(first < start ? first : end), WarningTexts.ClauseBracketsTwice);
        }

        return Take(first, last);
    }

    private int? TryBracketedProse(int index, int start)
    {
        var end = ClauseEnd.Find(source.Text, folded, index, 600);
        if (!end.IsClosed || folded.AsSpan(start, end.Index - start).Contains('\n') && folded[index] == '(')
        {
            return null;
        }

        var content = source.Slice(start, end.Index).Trim();
        if (content.Length < 2 || GlobalRules.Cut(content).Rest is var prose && ProseClause.TryRead(prose) is not { } parts)
        {
            return null;
        }

        if (!ClauseEnd.Matches(source.Text[index], source.Text[end.Index]))
        {
            warnings.Add(source.LineAt(end.Index), WarningTexts.ClauseBrackets(source.Text[index], source.Text[end.Index]));
        }

        // （县发改局） within a sentence explains a word; a clause ends its sentence or names a role.
        if (!ProseClause.HasVerb(prose.Folded) && !EndsItsSentence(end.Index + 1))
        {
            return null;
        }

        findings.AddRange(parts);
        return Take(index, end.Index + 1);
    }

    private bool EndsItsSentence(int index)
    {
        var next = SkipBlanks(index);
        return next >= folded.Length || folded[next] is '\n' or '。' or ';';
    }

    // 责任单位：县司法局、县财政局 without brackets: to the end of the line or sentence.
    private int? TryLabelled(int index)
    {
        if (RoleLabel.At(folded, index) is not var (part, length))
        {
            return null;
        }

        var end = LabelledEnd(index, index + length);
        var value = source.Slice(index, end);
        if (part == ClausePart.Other && clauses.Count == 0 || part == ClausePart.Time && LooksLikeProse(source.Slice(index + length, end)))
        {
            return null;
        }

        findings.AddRange(ClauseValues.Read(WithoutStrayBracket(value), warnings));
        return Take(index, end);
    }

    private static bool LooksLikeProse(Passage value) => value.Length > 60;

    // 由县司法局牵头，每半年组织一次，各乡镇配合: the sentence may go on to other roles.
    private void AddLaterRoles(int start)
    {
        var end = SentenceEnd(start);
        var comma = folded.IndexOf(',', start, end - start);
        while (comma >= 0)
        {
            var next = folded.IndexOf(',', comma + 1, end - comma - 1);
            var part = source.Slice(comma + 1, next < 0 ? end : next);
            if (ProseClause.HasVerb(part.Folded) && ProseClause.TryRead(part) is { } parts)
            {
                findings.AddRange(parts);
            }

            comma = next;
        }
    }

    // …宣传活动责任单位：县司法局〕 has lost its opening bracket: a label of units with a name after it is a clause anywhere.
    private int? TryRunIn(int index)
    {
        if (RoleLabel.At(folded, index) is not { Part: <= ClausePart.Cooperating, Length: var length })
        {
            return null;
        }

        var start = index + length;
        var end = folded.AsSpan(start, Math.Min(40, folded.Length - start)).IndexOfAny(NameEnds);
        var first = folded.Substring(start, end < 0 ? Math.Min(40, folded.Length - start) : end);
        return Names.LooksLikeName(Spaces.RemoveAll(first)) ? TryLabelled(index) : null;
    }

    private int LabelledEnd(int start, int valueStart)
    {
        var at = SkipBlanks(valueStart);
        at = at < folded.Length && folded[at] == '\n' ? SkipBlanks(at + 1) : at;
        while (at < folded.Length && at - start < LongestClause && folded[at] is not ('\n' or '。'))
        {
            at++;
        }

        return at < folded.Length && folded[at] == '。' ? at + 1 : at;
    }

    private Passage WithoutStrayBracket(Passage value)
    {
        var trimmed = value.Trim(letter => char.IsWhiteSpace(letter) || letter is '。');
        var text = trimmed.Folded;
        var stray = text.Length > 0 && (text[^1] == ']' && !text.Contains('[', StringComparison.Ordinal)
            || text[^1] == ')' && text.Count(letter => letter == ')') > text.Count(letter => letter == '('));
        if (!stray)
        {
            return trimmed;
        }

        warnings.Add(trimmed.LastLine, WarningTexts.ClauseNotOpened(trimmed.Text[^1]));
        return trimmed.Slice(0, trimmed.Length - 1);
    }

    // 由县司法局牵头，县财政局配合。 as a sentence of its own.
    private int? TrySentence(int index)
    {
        var end = SentenceEnd(index);
        return TryProse(index, index, end);
    }

    // …建设，由县司法局牵头，县财政局配合。
    private int? TryTail(int index) => TryProse(index - 1, index, SentenceEnd(index));

    // 由县教育局牵头，于第一季度制定方案。 names the lead within a sentence of the text, which stays.
    private int? TryLeadIn(int index)
    {
        if (folded[index] != '由')
        {
            return null;
        }

        var verb = folded.IndexOf("牵头", index, Math.Min(80, folded.Length - index), StringComparison.Ordinal);
        if (verb > index && NameList.HoldsOnlyNames(source.Slice(index + 1, verb)))
        {
            findings.Add(new ClauseFinding(ClausePart.Lead, source.Slice(index + 1, verb)));
            AddLaterRoles(verb);
        }

        return null;
    }

    private int? TryProse(int cutFrom, int start, int end)
    {
        var content = source.Slice(start, end).Trim();
        if (content.Length is < 4 or > 400 || !ProseClause.HasVerb(content.Folded) || ReadProse(content) is not { } parts)
        {
            return null;
        }

        findings.AddRange(parts);
        return Take(cutFrom, end < folded.Length && folded[end] == '。' && cutFrom == start ? end + 1 : end);
    }

    // A sentence may be nothing but a rule: 以下均需各乡镇落实，不再列出。
    private static IReadOnlyList<ClauseFinding>? ReadProse(Passage content)
    {
        var rest = GlobalRules.Cut(content).Rest;
        return rest.IsBlank ? [] : ProseClause.TryRead(rest);
    }

    private int SentenceEnd(int start)
    {
        var at = folded.AsSpan(start, Math.Min(420, folded.Length - start)).IndexOfAny("。\n[");
        return at < 0 ? Math.Min(folded.Length, start + 420) : start + at;
    }

    private int SkipBlanks(int index)
    {
        while (index < folded.Length && folded[index] is ' ' or '\t')
        {
            index++;
        }

        return index;
    }

    private int Take(int start, int end)
    {
        clauses.Add((start, end));
        return end;
    }
}
