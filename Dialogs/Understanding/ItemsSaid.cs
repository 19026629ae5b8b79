using System.Collections.Immutable;
using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>The items that a message calls by number, by their place in the list that was last answered, or as neighbours of the last one.</summary>
internal static class ItemsSaid
{
    private const int MostTogether = 10;

    /// <summary>The item numbers; empty where none is said.</summary>
    public static IEnumerable<int> Of(Reading reading, Focus focus, Plan plan)
    {
        if (reading.Tags.Contains("EXCEPT") && reading.Tags.Contains("OTHER") && focus.List.Except(NotNegated(reading)).ToArray() is [var other]) return [other];
        if (reading.Marks.Any(mark => mark.Tag == Tags.Number) && StepFrom(reading) is var step && step != 0 && NotNegated(reading) is [var from]) return [from + step];
        if (reading.Marks.Any(mark => mark.Tag == Tags.Number)) return InItsSection(reading, NotNegated(reading), plan);
        if (reading.Tags.Contains("PRONITEMS")) return Together(focus);
        if (!reading.Tags.Contains("ORDINALREF")) return [];
        return Neighbours(reading.Tags, focus, plan) ?? InTheList(reading, ListOf(reading, focus, plan));
    }

    /// <summary>The list whose places are counted: a section that is named, else the last list, else all.</summary>
    private static ImmutableArray<int> ListOf(Reading reading, Focus focus, Plan plan)
    {
        var section = SectionMention.Of(reading) ?? (reading.Tags.Contains("PRONSECTION") ? SectionMention.OfTheTalk(focus, plan) : null);
        if (section is { } number) return [.. plan.Items.Where(item => item.Section == number).Select(item => item.Number)];
        return focus.List.IsEmpty ? [.. plan.Items.Select(item => item.Number)] : focus.List;
    }

    /// <summary>第二部分第3项: item 3 where it stands in that section, else the section's third.</summary>
    private static int[] InItsSection(Reading reading, int[] numbers, Plan plan)
    {
        if (numbers is not [var number] || !reading.Tags.Contains(Tags.SectionNumber)) return numbers;
        var section = reading.Numbers(Tags.SectionNumber).First();
        PlanItem[] items = [.. plan.Items.Where(item => item.Section == section)];
        return items.Any(item => item.Number == number) || number < 1 || number > items.Length ? numbers : [items[number - 1].Number];
    }

    /// <summary>"第十二项后头那项": the item after it.</summary>
    private static int StepFrom(Reading reading) => reading.Tags.Contains("CORRECT") || reading.Tags.Contains("ELLIPSIS") ? 0 : reading.Tags.Contains("NEXT") ? 1 : reading.Tags.Contains("PREVIOUS") ? -1 : 0;

    /// <summary>"这两项": those just talked about, else the last list.</summary>
    private static ImmutableArray<int> Together(Focus focus)
    {
        if (focus.Items.Length > 1) return focus.Items;
        // Two that were talked about one after the other.
        if (focus.Items.Length == 1 && focus.EarlierItems.Length == 1 && focus.List.Length != 2) return [.. focus.EarlierItems.Concat(focus.Items).Order()];
        return focus.List.Length <= MostTogether ? focus.List : [];
    }

    private static IEnumerable<int>? Neighbours(HashSet<string> tags, Focus focus, Plan plan)
    {
        if (tags.Contains("OTHER")) return Other(focus);
        var step = tags.Contains("NEXT") ? 1 : tags.Contains("PREVIOUS") ? -1 : 0;
        if (step == 0) return null;
        // "前一个" of two is the first of them.
        if (focus.List.Length == 2) return [step > 0 ? focus.List[1] : focus.List[0]];
        if (focus.Items is not [var current]) return [];
        return Beside(focus.List, current, step) ?? Beside([.. plan.Items.Select(item => item.Number)], current, step) ?? [];
    }

    private static ImmutableArray<int> Other(Focus focus)
    {
        var last = focus.Items.IsEmpty ? focus.EarlierItems : focus.Items;
        return focus.List.Length == 2 && last is [var one] && focus.List.Contains(one) ? focus.List.Remove(one) : focus.EarlierItems;
    }

    private static IEnumerable<int>? Beside(ImmutableArray<int> list, int current, int step)
    {
        var at = list.IndexOf(current);
        return at >= 0 && at + step >= 0 && at + step < list.Length ? [list[at + step]] : null;
    }

    private static IEnumerable<int> InTheList(Reading reading, ImmutableArray<int> list)
    {
        if (list.IsEmpty) return [];
        if (reading.First<int>(Tags.ListPart) is { } part) return part > 0 ? list.Take(part) : list.TakeLast(-part);
        if (reading.Tags.Contains("FIRST")) return [list[0]];
        if (reading.Tags.Contains("LAST")) return [list[^1]];
        if (reading.Tags.Contains("MIDDLE")) return list.Length % 2 == 1 ? [list[list.Length / 2]] : [];
        return reading.Numbers(Tags.Ordinal).Select(place => list.ElementAtOrDefault(place < 0 ? list.Length + place : place - 1)).Where(item => item != 0);
    }

    /// <summary>"13说错了，是14": what stands before the correction no longer counts.</summary>
    private static Mark[] Corrected(Reading reading, Mark[] marks)
    {
        Mark[] after = [.. marks.Where(mark => mark.Start > reading.CorrectionAt)];
        return after.Length > 0 ? after : marks;
    }

    /// <summary>"不是13，是14" and "先不聊第8项，第3项…": a number that is denied does not count while another stands.</summary>
    private static int[] NotNegated(Reading reading)
    {
        var marks = reading.Marks.Where(mark => mark.Tag == Tags.Number).ToArray();
        var kept = marks.Where(mark => !Negation.Before(reading.Text, mark.Start)).ToArray();
        return [.. Corrected(reading, kept.Length > 0 ? kept : marks).SelectMany(mark => (int[])mark.Value!).Distinct()];
    }
}
