namespace Azure.AI.TextAnalytics;

/// <summary>What one document of a batch speaks of.</summary>
public class ExtractKeyPhrasesResult : TextAnalyticsResult
{
    private readonly KeyPhraseCollection _keyPhrases;

    internal ExtractKeyPhrasesResult(string id, TextDocumentStatistics statistics, KeyPhraseCollection keyPhrases)
        : base(id, statistics) => _keyPhrases = keyPhrases;

    internal ExtractKeyPhrasesResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>The phrases; throws where the document has an error.</summary>
    public KeyPhraseCollection KeyPhrases => Checked(_keyPhrases);
}
