using System.Collections.Immutable;
using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>Fills what an intent is about: from the words, else from the focus; asks back where neither says.</summary>
internal static class Completion
{
    private static readonly string[] FindingTags = ["FIND", "NAMED", "NOTICE", "WHICHITEM", "WHICH", "ITEMWORD", "ANYWHICH", "LIST", Tags.Quote];

    private static readonly Intent[] NeedAUnit = [Intent.ItemsLed, Intent.ItemsOfUnit, Intent.IsDuty, Intent.UnitProgress];

    /// <summary>The understanding of an intent, completed.</summary>
    public static Understood Complete(Intent intent, Reading reading, Facts facts, Focus focus)
    {
        var basic = Gist.Of(intent, reading, facts.Plan);
        if (intent is Intent.FindItems && LastList.Narrows(intent, reading.Tags, focus)) basic = basic with { Within = focus.List, Items = [.. basic.Items.Intersect(focus.List)] };
        if (intent is Intent.FindItems) return basic.Items.IsEmpty && !AsksToFind(reading.Tags) && focus.Intent != Intent.FindItems ? basic with { Intent = Intent.OutOfScope } : basic;
        if (intent is Intent.NotFound && reading.Tags.Contains("ELSEWHERE")) return basic with { Elsewhere = Elsewhere.Said(reading.Text, reading.Lexicon, facts) };
        if (intent is Intent.NotFound) return basic with { BadNumber = Said(reading, Tags.BadNumber), Topic = Said(reading, Tags.UnknownUnit) ?? basic.Topic };
        if (intent is Intent.CommonItems) return Common(basic, reading, facts, focus);
        if (intent is Intent.CountItems && LastList.IsCounted(reading.Tags, basic)) return basic with { Items = focus.List, Units = UnitsMeant.OfTheLastList(facts, focus), Role = focus.Role, IsOfTheLastList = true };
        if (reading.Tags.Contains("PRONSECTION")) basic = basic with { Section = basic.Section ?? SectionMention.OfTheTalk(focus, facts.Plan) };
        if (LastList.Narrows(intent, reading.Tags, focus)) basic = basic with { Within = focus.List };
        if (intent is Intent.IsDuty && basic.Role is null && !reading.Tags.Contains(Tags.Number) && !AsksForAnyRole(reading)) basic = basic with { Role = focus.Intent == Intent.IsDuty ? focus.Role : null };
        if (reading.Tags.Contains("LEDITEM") && basic.Units is [var leader]) return OfLeader(basic, leader, facts);
        if (basic.Units.IsEmpty && UnitsMeant.AreReferredTo(intent, reading.Tags)) basic = basic with { Units = UnitsMeant.InFocus(facts, focus) };
        if (OnlyTheLastList.IsAsked(reading.Tags)) return intent is Intent.ListItems ? basic with { Items = focus.List } : basic with { Units = UnitsMeant.OfTheLastList(facts, focus), Role = focus.Role };
        if (intent is Intent.CountItems && basic.Units.IsEmpty && reading.Tags.Contains("PRONUNIT")) return AskBack(basic, []);
        if (NeedAUnit.Contains(intent) && basic.Units.IsEmpty) basic = basic with { Units = UnitsMeant.ByPlace(reading, facts, focus) ?? UnitsMeant.InFocus(facts, focus) };
        if (NeedAUnit.Contains(intent) && basic.Units.IsEmpty) return AskBack(basic, []);
        if (IntentKinds.OfItems.Contains(intent)) return WithItem(basic, reading, facts, focus, mustHave: true);
        if (intent is Intent.CheckInHistory or Intent.Remind or Intent.CheckIn) return WithItem(basic, reading, facts, focus, mustHave: false);
        if (intent is Intent.Clarify) return Candidates(basic, reading, focus, facts);
        return basic;
    }

    /// <summary>Words of the plan say something of it only where somebody looks for them.</summary>
    private static bool AsksToFind(HashSet<string> tags) => FindingTags.Any(tags.Contains);

    /// <summary>"财政局在里面吗" after "is it the lead" asks for any role.</summary>
    private static bool AsksForAnyRole(Reading reading) =>
        reading.Tags.Contains("DUTY") || reading.Tags.Contains("BACKREF") || reading.Text.Contains("里面", StringComparison.Ordinal) || reading.Text.Contains("里头", StringComparison.Ordinal) || reading.Text.Contains("有份", StringComparison.Ordinal);

    /// <summary>"纪委监委牵头的那条": the one item it leads; of several one is asked back.</summary>
    private static Understood OfLeader(Understood basic, NamedUnit leader, Facts facts)
    {
        int[] led = [.. Answering.Reaching.Naming(facts, leader, DutyRole.Lead).Select(item => item.Number)];
        var asked = basic with { Units = [], Role = null };
        return led.Length == 1 ? asked with { Items = [.. led] } : AskBack(asked, led);
    }

    private static Understood Common(Understood basic, Reading reading, Facts facts, Focus focus)
    {
        if (basic.Units.Length > 1) return basic;
        NamedUnit[] units = [.. UnitsMeant.Together(basic, reading, focus).Distinct().Select(name => NamedUnit.Of(name, facts))];
        return units.Length > 1 ? basic with { Units = [.. units] } : AskBack(basic, []);
    }

    private static Understood WithItem(Understood basic, Reading reading, Facts facts, Focus focus, bool mustHave)
    {
        int[] numbers = [.. ItemsSaid.Of(reading, focus, facts.Plan)];
        if (numbers is [var number] && CorrectsThePercentage(basic, reading, focus)) return basic with { Items = focus.Items, Percent = Math.Min(number, 100) };
        if (numbers.Length > 0) return basic with { Items = [.. numbers.Order()] };
        if (basic.Intent == Intent.CheckIn && focus.Intent == Intent.CheckIn && !focus.Items.IsEmpty) return basic with { Items = focus.Items };
        if (reading.Tags.Contains(Tags.Topic))
        {
            var items = TopicChoice.Of(reading);
            return items.Length == 1 ? basic with { Items = [.. items] } : mustHave ? AskBack(basic, items) : basic;
        }

        if (reading.Tags.Contains(Tags.Residue) && !reading.Tags.Contains("PRONITEM") && mustHave && IsHeavy(reading))
            return basic with { Intent = Intent.NotFound, Pending = basic.Intent };
        // "send them a reminder" after an item was talked about: of that item.
        var isOfTheItem = basic.Intent == Intent.Remind && (reading.Tags.Contains("LASTOFITEM") || reading.Tags.Contains("RESP")) && !reading.Tags.Contains("ANYUNIT");
        if (!focus.Items.IsEmpty && (mustHave || basic.Units.IsEmpty || isOfTheItem)) return basic with { Items = focus.Items };
        return mustHave ? AskBack(basic, []) : basic;
    }

    /// <summary>"80" or "no wait, 35" in the middle of a report is its percentage.</summary>
    private static bool CorrectsThePercentage(Understood basic, Reading reading, Focus focus) =>
        basic.Intent == Intent.CheckIn && focus.Intent == Intent.CheckIn && !focus.Items.IsEmpty && reading.HasLoneNumber;

    /// <summary>Whether what is unexplained could be the name of something, not just a filler word.</summary>
    private static bool IsHeavy(Reading reading) => reading.Residue.Any(word => word.Length >= (word[0] < 128 ? 5 : 3));

    private static Understood AskBack(Understood basic, int[] candidates) =>
        basic with { Intent = Intent.Clarify, Pending = basic.Intent, Items = [.. candidates] };

    private static Understood Candidates(Understood basic, Reading reading, Focus focus, Facts facts) =>
        reading.Tags.Contains(Tags.Number) ? basic with { Items = [.. ItemsSaid.Of(reading, focus, facts.Plan)] }
        : reading.Tags.Contains(Tags.Topic) ? basic with { Items = [.. TopicChoice.Of(reading)] } : basic;

    private static string? Said(Reading reading, string tag) => reading.Marks.FirstOrDefault(mark => mark.Tag == tag)?.Value as string;
}
