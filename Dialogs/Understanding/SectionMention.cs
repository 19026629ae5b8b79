using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>Finds the section a question means, by number or by its title.</summary>
internal static class SectionMention
{
    private static readonly string[] Listing = ["ANYWHICH", "WHICHITEM", "LIST", "HOWMANY"];

    /// <summary>The section's number; null where none is meant. A number that no section has is returned as said.</summary>
    public static int? Of(Reading reading)
    {
        var byTitle = ByTitle(reading);
        if (byTitle is not null) return byTitle;
        return reading.Tags.Contains(Tags.SectionNumber) ? reading.Numbers(Tags.SectionNumber).First() : null;
    }

    /// <summary>"那个部分": the last item's, else the one last talked about.</summary>
    public static int? OfTheTalk(Focus focus, Plan plan) => focus.Items is [var item, ..] ? plan.Item(item)?.Section : focus.Section;

    /// <summary>Whether the words say a section's title from end to end.</summary>
    public static bool IsWholeTitle(Reading reading) => reading.Topic.Any(segment =>
        reading.Lexicon.Topics.Sections.All.Any(section => segment.Text.Length >= section.Title.Length - 1 && segment.Text.Contains(section.Title, StringComparison.Ordinal)));

    /// <summary>A whole title, or a good part of one where the words say that a section is meant.</summary>
    private static int? ByTitle(Reading reading)
    {
        var saysSection = reading.Tags.Contains("SECTION") || reading.Tags.Contains("PRONSECTION") || reading.Tags.Contains(Tags.SectionNumber) || (reading.Tags.Contains("SECTIONLIKE") && Listing.Any(reading.Tags.Contains));
        foreach (var words in reading.Topic.SelectMany(segment => saysSection ? segment.Alternatives : [segment.Text]).Where(words => words.Length >= (saysSection ? 2 : 4)))
        {
            foreach (var (number, title) in reading.Lexicon.Topics.Sections.All)
            {
                if (!title.Contains(words, StringComparison.Ordinal) && !words.Contains(title, StringComparison.Ordinal)) continue;
                var whole = words.Length >= title.Length - 1;
                if (whole || saysSection || reading.Lexicon.Topics.Saying(words).Count == 0) return number;
            }
        }

        return saysSection ? BySaidPieces(reading) : null;
    }

    /// <summary>"优化营商环境这一章": the title says all its pieces, though not side by side.</summary>
    private static int? BySaidPieces(Reading reading) =>
        reading.Topic.SelectMany(segment => segment.Alternatives).Where(words => words.Length >= 4).Select(words => reading.Lexicon.Topics.Sections.SayingMost(words)).FirstOrDefault(number => number is not null);
}
