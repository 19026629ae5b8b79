using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>From a message to its meaning: clean, mark, pick the intent, complete from the focus.</summary>
public static class Understander
{
    /// <summary>How much more a corrected text must explain.</summary>
    private const double WorthCorrecting = 2.3;

    private const int MostCorrections = 4;

    /// <summary>Understands an utterance in the light of what was said before and of whom the speaker speaks for.</summary>
    public static Understood Understand(Facts facts, Focus focus, Utterance utterance, DateOnly today, NamedUnit? ownUnit = null)
    {
        var lexicon = Lexicon.For(facts);
        var year = facts.Plan.Year ?? today.Year;
        var reading = Reading.Of(utterance.Text, lexicon, today, year, ownUnit);
        var readAs = new List<string>();
        while (readAs.Count < MostCorrections && Corrected(reading) is var (better, word))
        {
            reading = better;
            readAs.Add(word);
        }

        var separator = utterance.Language == "en" ? ", " : "、";
        DerivedTags.AddTo(reading, facts, focus);
        var (intent, weight, rule) = Pick(reading.Tags, focus);
        var understood = Completion.Complete(intent, reading, facts, focus) with { Language = utterance.Language, ReadAs = readAs.Count == 0 ? null : string.Join(separator, readAs), Trace = $"{rule}: {string.Join(' ', reading.Tags)}" };
        return understood with { Confidence = Confidence.Of(understood, reading, weight), Doubt = SecondLook.DoubtIn(understood, utterance, reading) };
    }

    /// <summary>The correction that explains most, if it explains clearly more than the text as typed.</summary>
    private static (Reading Reading, string ReadAs)? Corrected(Reading reading)
    {
        (Reading Reading, string ReadAs)? best = null;
        var weight = reading.Weight + WorthCorrecting;
        foreach (var (text, readAs) in Spelling.Candidates(reading, reading.Lexicon))
        {
            var corrected = reading.Anew(text);
            if (corrected.Weight > weight) (best, weight) = ((corrected, readAs), corrected.Weight);
        }

        return best;
    }

    private static (Intent Intent, double Weight, string Rule) Pick(IReadOnlySet<string> tags, Focus focus)
    {
        var best = RuleBook.Fitting(tags).FirstOrDefault();
        var carried = Carrying.Of(tags, focus);
        if (carried is { } last && (best is null || last.Weight > best.Weight)) return (last.Intent, last.Weight, "carried");
        return best is null ? (Intent.OutOfScope, 0, "none") : (best.Intent, best.Weight, best.Name);
    }
}
