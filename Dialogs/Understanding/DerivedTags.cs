using System.Text.RegularExpressions;
using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>Adds the tags that follow from others, from the plan and from the focus.</summary>
internal static partial class DerivedTags
{
    private static readonly string[] Ordinals = [Tags.Ordinal, Tags.ListPart, "FIRST", "LAST", "MIDDLE", "NEXT", "PREVIOUS", "OTHER"];

    private static readonly (string Tag, string[] Implied)[] Implied =
    [
        ("HASLEAD", ["LEAD"]),
        ("NOLEAD", ["LEAD"]),
        ("THREE", ["PRONUNIT"]),
        ("LEADANY", ["LEAD", "WHICH"]),
        ("RESPANY", ["RESP", "WHICH"]),
        (Tags.UnitOrdinal, ["PRONUNIT"]),
        ("PLANDATE", ["PLANINFO"]),
        ("PLANYEAR", ["PLANINFO"]),
        ("PLANNUMBER", ["PLANINFO"]),
        ("COMMONLEAD", ["COMMON", "LEAD"]),
        ("ISRESP", ["RESP", "ISROLE"]),
        ("ISLEAD", ["LEAD", "ISROLE"]),
        ("ALLWORD", ["LIST", "OVERALL"]),
    ];

    /// <summary>Adds them to the reading's tags.</summary>
    public static void AddTo(Reading reading, Facts facts, Focus focus)
    {
        // "We" are a unit where the speaker is known, else whoever the talk is about.
        if (reading.Tags.Contains("OWNUNIT") && reading.OwnUnit is null) reading.Tags.Add("PRONUNIT");
        var tags = reading.Tags;
        if (reading.Text.EndsWith('?')) tags.Add("QMARK");
        if (Grammar.BeginsWithWith(reading.Text)) tags.Add("WITH");
        Asking.Settle(reading, tags);
        if (Grammar.AsksByChoice(reading.Text) || ((tags.Contains("ISRESP") || tags.Contains("ISLEAD")) && reading.Text.EndsWith('?'))) tags.Add("YESNO");
        if (Elsewhere.Said(reading.Text, reading.Lexicon, facts) is not null) tags.Add("ELSEWHERE");
        AddTopic(reading, facts.Plan, tags);
        AddUnits(reading, tags);
        AddSection(reading, tags);
        FocusTags.AddTo(tags, focus);
        // "both of them": items where a unit is named, units where none is.
        if (tags.Contains("BOTH")) tags.Add(tags.Contains("ANYUNIT") ? "PRONITEMS" : "PRONUNIT");
        if (tags.Contains("EACH") && tags.Contains("FOCUSLIST") && !tags.Contains("FOCUSITEM")) tags.Add("PRONITEMS");
        // 那几项 with nothing to point at is 哪几项.
        if (tags.Contains("PRONITEMS") && !tags.Contains("FOCUSLIST") && !tags.Contains("FOCUSITEM") && reading.Marks.Any(mark => mark.Tag == "PRONITEMS" && reading.Text[mark.Start] == '那'))
        {
            tags.Remove("PRONITEMS");
            tags.Add("WHICHITEM");
        }

        AddImplied(tags);
        DropThePlansYear(reading, facts.Plan, tags);
        LedItem.Settle(reading, tags);
        DropDeniedNumbers(reading, tags);
        if (reading.Numbers(Tags.Number).Contains(facts.Plan.Items.Length)) tags.Add("TOTALNUM");
        // "who has to do it" asks for units, "what does it have to do" for items.
        if (tags.Contains("MUSTDO") && !tags.Contains("WHO") && !tags.Contains("WHEN") && !tags.Contains("YESNO")) tags.Add("WHICHITEM");
        if (tags.Contains("WHICHITEM") || tags.Contains("LIST") || (tags.Contains("ITEMWORD") && tags.Contains("ANYWHICH"))) tags.Add("WHICH");
        AddOrdinals(tags, focus);
        if (tags.Contains(Tags.Number) || tags.Contains(Tags.Topic) || tags.Contains("PRONITEM") || tags.Contains("PRONITEMS")) tags.Add("THING");
    }

    private static void AddOrdinals(HashSet<string> tags, Focus focus)
    {
        if (!Ordinals.Any(tags.Contains)) return;
        tags.Add("ORDINALREF");
        var isNeighbour = (tags.Contains("NEXT") || tags.Contains("PREVIOUS") || tags.Contains("OTHER")) && !focus.Items.IsEmpty;
        if (!focus.List.IsEmpty || isNeighbour || ((tags.Contains(Tags.Ordinal) || tags.Contains("LAST")) && !tags.Contains("BACKREF"))) tags.Add(Tags.Number);
    }

    /// <summary>"今年的重点工作" are the plan's, not those due this year.</summary>
    private static void DropThePlansYear(Reading reading, Plan plan, HashSet<string> tags)
    {
        if (tags.Contains("DUE") || tags.Contains("WHEN") || plan.Year is not { } year) return;
        foreach (var mark in reading.Marks.Where(mark => mark.Tag == Tags.Time))
        {
            var said = reading.Text.AsSpan(mark.Start, mark.Length).Trim();
            if (ThisYear().IsMatch(said) || (WholeYear().IsMatch(said) && mark.Value is DaySpan span && span.To == new DateOnly(year, 12, 31))) tags.Remove(Tags.Time);
        }
    }

    /// <summary>"先不管第21项，第六部分有哪些": only the rest is asked.</summary>
    private static void DropDeniedNumbers(Reading reading, HashSet<string> tags)
    {
        var numbers = reading.Marks.Where(mark => mark.Tag == Tags.Number).ToArray();
        if (numbers.Length > 0 && tags.Contains("SECTIONREF") && numbers.All(mark => Negation.Before(reading.Text, mark.Start))) tags.Remove(Tags.Number);
    }

    private static void AddImplied(HashSet<string> tags)
    {
        foreach (var (tag, implied) in Implied)
        {
            if (tags.Contains(tag)) tags.UnionWith(implied);
        }
    }

    private static void AddTopic(Reading reading, Plan plan, HashSet<string> tags)
    {
        tags.Remove(Tags.Content);
        if (reading.Residue.Count > 0) tags.Add(Tags.Residue);
        if (LoneNumbers.MuchIsUnexplained(reading.Residue)) tags.Add("HEAVY");
        if (Gist.IsThePlansOwnSubject(reading, plan)) tags.Add("PLANSUBJECT");
        if (reading.Hits is not [{ Share: >= 0.5 } best, ..] || IsThePlanAsAWhole(reading, plan, tags)) return;
        tags.Add(Tags.Topic);
        if (reading.Topic.Any(segment => segment.Text.Length >= 4) && best.Share > 0.9) tags.Add("TOPICTITLE");
    }

    /// <summary>"法治政府建设总体进展怎样" says the plan's own subject and means all of it.</summary>
    private static bool IsThePlanAsAWhole(Reading reading, Plan plan, HashSet<string> tags) =>
        (tags.Contains("OVERALL") || tags.Contains("NOTICE")) && !tags.Contains("FIND") && Gist.IsThePlansOwnSubject(reading, plan);

    private static void AddUnits(Reading reading, HashSet<string> tags)
    {
        var units = reading.Units().Count();
        if (units > 0) tags.Add("ANYUNIT");
        if (units > 1) tags.Add("UNITS2");
    }

    private static void AddSection(Reading reading, HashSet<string> tags)
    {
        if (SectionMention.Of(reading) is not null || tags.Contains("PRONSECTION")) tags.Add("SECTIONREF");
        if (SectionMention.IsWholeTitle(reading)) tags.Add("SECTIONTITLE");
    }

    [GeneratedRegex("^(?:今年|本年度?|当年|this year)$")]
    private static partial Regex ThisYear();

    // 2021, 2021年; not 2021年底.
    [GeneratedRegex(@"^[0-9]{4}\s*年?$")]
    private static partial Regex WholeYear();
}
