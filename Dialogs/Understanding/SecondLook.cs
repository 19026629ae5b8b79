using System.Collections.Immutable;
using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>
/// Where a second opinion helps, and what becomes of it. Its phrases count only if the asker said them and items of the plan say them:
/// they choose among the plan's words, they add none.
/// </summary>
internal static class SecondLook
{
    /// <summary>A topic that somebody else found is never stated more surely.</summary>
    private const double MostConfidence = 0.7;

    /// <summary>Shorter ones are parts of other words: "殡葬改革" is not about 改革.</summary>
    private const int ShortestPhrase = 3;

    /// <summary>Words that more than one in so many items say are nobody's topic.</summary>
    private const int OneIn = 3;

    /// <summary>With these out-of-scope means that it is none of our business, not that nothing was found.</summary>
    private static readonly string[] Strange = ["OFFTOPIC", "INJECTION"];

    /// <summary>What of the understanding is open.</summary>
    public static Doubt DoubtIn(Understood understood, Utterance utterance, Reading reading)
    {
        var doubt = MixedText.IsUnsure(utterance.Original) ? Doubt.Language : Doubt.None;
        return understood.Topic is not null && FoundNothing(understood, reading) ? doubt | Doubt.Topic : doubt;
    }

    /// <summary>The language follows the opinion where ours is a guess.</summary>
    public static Utterance InLanguageOf(SecondOpinion? opinion, Utterance utterance) =>
        opinion?.Language is { } language && MixedText.IsUnsure(utterance.Original) ? utterance with { Language = language } : utterance;

    /// <summary>The items that say a phrase of the opinion, where a topic was in doubt; else what was understood stands.</summary>
    public static Understood At(SecondOpinion? opinion, Facts facts, Understood understood, Utterance utterance)
    {
        if (opinion is null) return understood;
        var settled = understood with { Doubt = Doubt.None };
        if (!understood.Doubt.HasFlag(Doubt.Topic) || Found(opinion, facts, utterance) is not var (phrase, items)) return settled;
        return settled with
        {
            Intent = Intent.FindItems,
            Items = items,
            Topic = phrase,
            TopicWords = [phrase],
            Confidence = Math.Min(understood.Confidence, MostConfidence),
            Trace = $"second opinion \"{phrase}\" after {understood.Trace}",
        };
    }

    private static bool FoundNothing(Understood understood, Reading reading) => understood.Intent switch
    {
        // Of another year or place this plan has nothing to say, whatever its words.
        _ when reading.Tags.Contains("ELSEWHERE") => false,
        Intent.FindItems => understood.Items.IsEmpty,
        Intent.OutOfScope => !Strange.Any(reading.Tags.Contains),
        _ => false,
    };

    /// <summary>The longest phrase that tells items apart: what many of them say ("工作") tells nothing.</summary>
    private static (string Phrase, ImmutableArray<int> Items)? Found(SecondOpinion opinion, Facts facts, Utterance utterance)
    {
        var topics = Lexicon.For(facts).Topics;
        var most = Math.Max(1, facts.Plan.Items.Length / OneIn);
        var found = from phrase in opinion.KeyPhrases.Select(phrase => Normaliser.Fold(phrase.Trim()))
                    where IsSaid(phrase, utterance)
                    orderby phrase.Length descending
                    let items = topics.Saying(phrase)
                    where items.Count > 0 && items.Count <= most
                    select ((string, ImmutableArray<int>)?)(phrase, [.. items.Order()]);
        return found.FirstOrDefault();
    }

    private static bool IsSaid(string phrase, Utterance utterance) =>
        phrase.Length >= ShortestPhrase && utterance.Text.Contains(phrase, StringComparison.Ordinal);
}
