using System.Collections.Immutable;

namespace Duban.Bot.Verbs.Evaluation;

/// <summary>What the verdicts come to.</summary>
/// <param name="files">The verdicts of each file, in its order.</param>
internal sealed class Score(ImmutableArray<Verdict[]> files)
{
    /// <summary>The verdicts of all files.</summary>
    public ImmutableArray<Verdict> Verdicts { get; } = [.. files.SelectMany(file => file)];

    /// <summary>How many have all that is checked right.</summary>
    public int Right => Verdicts.Count(verdict => verdict.IsRight);

    /// <summary>How many stated something false with confidence.</summary>
    public int ConfidentErrors => Verdicts.Count(verdict => verdict.IsConfidentError);

    /// <summary>The conversations, each as its verdicts; an id means another one in another file.</summary>
    public ImmutableArray<Verdict[]> Conversations { get; } = [.. files.SelectMany(file => file
        .Where(verdict => verdict.Question.Asked.Conversation is not null)
        .GroupBy(verdict => verdict.Question.Asked.Conversation)
        .Select(talk => talk.ToArray()))];

    /// <summary>The verdicts by the intent that is right.</summary>
    public IEnumerable<IGrouping<string, Verdict>> ByIntent => Verdicts.GroupBy(verdict => verdict.Intent).OrderBy(group => group.Key, StringComparer.Ordinal);

    /// <summary>The verdicts by how sure the answers were.</summary>
    public IEnumerable<ConfidenceBand> Bands => ConfidenceBand.Of(Verdicts);
}
