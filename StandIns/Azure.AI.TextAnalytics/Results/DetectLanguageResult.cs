namespace Azure.AI.TextAnalytics;

/// <summary>The language of one document of a batch.</summary>
public class DetectLanguageResult : TextAnalyticsResult
{
    private readonly DetectedLanguage _primaryLanguage;

    internal DetectLanguageResult(string id, TextDocumentStatistics statistics, DetectedLanguage detectedLanguage)
        : base(id, statistics) => _primaryLanguage = detectedLanguage;

    internal DetectLanguageResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>The language; throws where the document has an error.</summary>
    public DetectedLanguage PrimaryLanguage => Checked(_primaryLanguage);
}
