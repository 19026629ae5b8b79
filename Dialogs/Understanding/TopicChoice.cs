namespace Duban.Dialogs.Understanding;

/// <summary>Chooses the item a topic means: one where the words point to it clearly, else the candidates.</summary>
internal static class TopicChoice
{
    private const double ClearLead = 1.3;
    private const double SaysMore = 0.25;
    private const int MostCandidates = 5;

    /// <summary>One item, or those to choose from.</summary>
    public static int[] Of(Reading reading)
    {
        var hits = reading.Hits;
        if (hits.Count == 0) return [];
        if (hits.Count == 1 || IsClear(hits)) return [hits[0].Item];
        return [.. hits.TakeWhile(hit => hit.Score * ClearLead > hits[0].Score).Take(MostCandidates).Select(hit => hit.Item).Order()];
    }

    /// <summary>The first is far ahead, or it alone says a part of the topic that all others lack.</summary>
    private static bool IsClear(IReadOnlyList<TopicHit> hits) =>
        hits[0].Score >= ClearLead * hits[1].Score || hits.Skip(1).All(hit => hits[0].Share - hit.Share >= SaysMore);
}
