using System.Text;

namespace Duban.Plans.Notices;

/// <summary>Splits 县发改局、县财政局等县级有关部门（单位），各乡镇（街道） into its names.</summary>
public static class NameList
{
    private static readonly string[] Joiners = ["以及", "及其", "和", "及", "与", "会同"];
    private static readonly string[] Nobody = ["—", "——", "-", "--", "/", "／", "无", "－", "–", "…", "暂无"];

    /// <summary>The names in their order; damage in them is repaired and warned about.</summary>
    public static IEnumerable<PartyName> Split(Passage list, WarningList warnings)
    {
        foreach (var piece in Pieces(list))
        {
            foreach (var name in AtEtCetera(piece))
            {
                if (Read(name.Trim(IsFringe), warnings) is { } party)
                {
                    yield return party;
                }
            }
        }
    }

    /// <summary>Whether each part of the list looks like a name: the test that a clause without label has to pass.</summary>
    public static bool HoldsOnlyNames(Passage list)
    {
        var names = Pieces(list).SelectMany(AtEtCetera).Select(name => Tight(name.Trim(IsFringe).Folded)).Where(name => name.Length > 0).ToList();
        names.RemoveAll(Names.IsTime);
        return names.Count > 0 && names.All(name => Names.LooksLikeName(WithoutRole(name)));
    }

    private static string WithoutRole(string folded) => RoleMark.TryCut(folded) is { } cut ? cut.Name : folded;

    private static bool IsFringe(char letter) => char.IsWhiteSpace(letter) || "、，,；;。.：:*·—–-".Contains(letter, StringComparison.Ordinal);

    // Separators outside brackets; 和 and its like only between two names.
    private static IEnumerable<Passage> Pieces(Passage list)
    {
        var folded = list.Folded;
        int start = 0, depth = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            depth += folded[i] == '(' ? 1 : folded[i] == ')' && depth > 0 ? -1 : 0;
            var length = depth > 0 && Closes(folded, i) ? 0 : SeparatorAt(folded, start, i);
            if (length == 0)
            {
                continue;
            }

            yield return list.Slice(start, i);
            start = i + length;
            i = start - 1;
        }

        yield return list.From(start);
    }

    // An open bracket that never closes must not hide the separators behind it.
    private static bool Closes(string folded, int index) => folded.IndexOf(')', index, Math.Min(40, folded.Length - index)) >= 0;

    private static int SeparatorAt(string folded, int start, int index) => folded[index] switch
    {
        '、' or ',' or ';' or '/' or '|' => 1,
        ' ' or '\n' or '\t' => BreakAt(folded, start, index),
        '以' or '及' or '和' or '与' or '会' => JoinerAt(folded, start, index),
        _ => 0,
    };

    // 县 司法局 is one name with a damage, 县财政局 县司法局 are two.
    private static int BreakAt(string folded, int start, int index)
    {
        var left = Tight(folded[start..index]);
        var right = Tight(folded[index..NextSeparator(folded, index + 1)]);
        return Names.LooksLikeName(left) && Names.LooksLikeName(right) && !Names.IsTorn(left, right) ? 1 : 0;
    }

    private static int JoinerAt(string folded, int start, int index)
    {
        var joiner = Array.Find(Joiners, word => folded.AsSpan(index).StartsWith(word));
        if (joiner is null)
        {
            return 0;
        }

        var after = index + joiner.Length;
        var left = Tight(folded[start..index]).TrimEnd('等');
        var right = Tight(folded[after..NextSeparator(folded, after)]);
        return Names.LooksLikeName(left) && StartsWithName(right) ? joiner.Length : 0;
    }

    // The right side may itself hold a joiner or an 等 farther on.
    private static bool StartsWithName(string right) =>
        Names.LooksLikeName(right) || right.IndexOf('等', StringComparison.Ordinal) is > 1 and var at && Names.LooksLikeName(right[..at]);

    private static int NextSeparator(string folded, int start)
    {
        var depth = 0;
        for (var i = start; i < folded.Length; i++)
        {
            depth += folded[i] == '(' ? 1 : folded[i] == ')' && depth > 0 ? -1 : 0;
            if (depth == 0 && folded[i] is '、' or ',' or ';' or '/' or '\n')
            {
                return i;
            }
        }

        return folded.Length;
    }

    // 县商务局等县级有关部门: a name, then a group. 高等学校 is no list.
    private static IEnumerable<Passage> AtEtCetera(Passage piece)
    {
        var folded = piece.Folded;
        var at = folded.IndexOf('等', StringComparison.Ordinal);
        while (at >= 0 && !EndsList(folded, at))
        {
            at = folded.IndexOf('等', at + 1);
        }

        if (at < 0)
        {
            yield return piece;
            yield break;
        }

        yield return piece.Slice(0, at);
        var rest = piece.From(at + 1);
        if (!Names.IsEmptyWord(Tight(rest.Folded)))
        {
            yield return rest;
        }
    }

    private static bool EndsList(string folded, int at)
    {
        var rest = Tight(folded[(at + 1)..]);
        return (at == 0 || Names.LooksLikeName(Tight(folded[..at])))
            && (rest.Length == 0 || Names.IsEmptyWord(rest) || Names.IsGroup(rest) || Names.LooksLikeName(rest));
    }

    private static PartyName? Read(Passage name, WarningList warnings)
    {
        var text = Tight(name.Text);
        if (text.Length == 0 || Nobody.Contains(text) || Names.IsTime(TextFolding.Fold(text)))
        {
            return null;
        }

        var cut = RoleMark.TryCut(TextFolding.Fold(text));
        var bare = Balanced(cut is null ? text : text[..cut.Name.Length], name.FirstLine, warnings);
        if (bare.AsSpan().IndexOfAny('(', ')') >= 0)
        {
            warnings.Add(name.FirstLine, WarningTexts.HalfWidthName(bare));
        }

        if (Spaces.InsideWord(name.Text) is { } around)
        {
            warnings.Add(name.FirstLine, WarningTexts.SpacesInside(around));
        }

        var printed = bare.Replace('(', '（').Replace(')', '）');
        var kind = Names.IsGroup(TextFolding.Fold(printed)) ? DutyKind.Group : DutyKind.Unit;
        return printed.Length == 0 ? null : new PartyName(printed, kind, name.FirstLine) { OwnRole = cut?.Role };
    }

    private static string Balanced(string text, int line, WarningList warnings)
    {
        var depth = 0;
        var name = new StringBuilder();
        foreach (var letter in text)
        {
            var folded = TextFolding.Fold(letter);
            if (folded == ')' && depth == 0)
            {
                warnings.Add(line, WarningTexts.NameBracketLost(text));
                continue;
            }

            depth += folded == '(' ? 1 : folded == ')' ? -1 : 0;
            name.Append(letter);
        }

        if (depth > 0)
        {
            warnings.Add(line, WarningTexts.NameBracketLost(text));
            name.Append('）', depth);
        }

        return name.ToString();
    }

    private static string Tight(string text) => Spaces.RemoveAll(text);
}
