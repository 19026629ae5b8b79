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
            .Select(segment => SayingIt(reading.Lexicon.Topics, segment.Alternatives))
            .Aggregate((all, next) => [.. all.Intersect(next)]);
        if (saying.Count > 0) return [.. saying.Order()];
        return [.. reading.Hits.Where(hit => hit.Share >= 0.85).Select(hit => hit.Item).Order()];
    }

    /// <summary>Who says the words used; where nobody does, who says another word for them. An English word stands for the first Chinese one that is said.</summary>
    private static HashSet<int> SayingIt(TopicIndex topics, string[] alternatives)
    {
        var literally = topics.Saying(alternatives[0]);
        if (literally.Count > 0) return [.. literally];
        var others = alternatives.Skip(1).Select(words => topics.Saying(words)).Where(items => items.Count > 0);
        return [.. (alternatives[0] is [< (char)128, ..] ? others.Take(1) : others).SelectMany(items => items)];
    }
}
