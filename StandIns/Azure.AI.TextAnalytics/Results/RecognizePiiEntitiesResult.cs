namespace Azure.AI.TextAnalytics;

/// <summary>The personal data in one document of a batch.</summary>
public class RecognizePiiEntitiesResult : TextAnalyticsResult
{
    private readonly PiiEntityCollection _entities;

    internal RecognizePiiEntitiesResult(string id, TextDocumentStatistics statistics, PiiEntityCollection entities)
        : base(id, statistics) => _entities = entities;

    internal RecognizePiiEntitiesResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>What was found; throws where the document has an error.</summary>
    public PiiEntityCollection Entities => Checked(_entities);
}
