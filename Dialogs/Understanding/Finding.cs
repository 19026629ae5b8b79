using System.Collections.Immutable;

namespace Duban.Dialogs.Understanding;

/// <summary>The items whose title or body says the topic, or a word that the data names for it.</summary>
internal static class Finding
{
    /// <summary>All segments said whole; else, for words put together by the asker, those that say all its pieces.</summary>
    public static ImmutableArray<int> Of(Reading reading)
    {
        if (reading.Topic.Count == 0) return [];
        var saying = reading.Topic
            .Select(segment => segment.Alternatives.SelectMany(reading.Lexicon.Topics.Saying).ToHashSet())
            .Aggregate((all, next) => [.. all.Intersect(next)]);
        if (saying.Count > 0) return [.. saying.Order()];
        return [.. reading.Hits.Where(hit => hit.Share >= 0.85).Select(hit => hit.Item).Order()];
    }
}
