namespace Azure.AI.TextAnalytics;

/// <summary>Makes what the client returns, for mocks.</summary>
public static class TextAnalyticsModelFactory
{
    /// <summary>A <see cref="TextAnalytics.TextDocumentStatistics"/>.</summary>
    public static TextDocumentStatistics TextDocumentStatistics(int characterCount, int transactionCount) => new(characterCount, transactionCount);

    /// <summary>A <see cref="TextAnalytics.TextDocumentBatchStatistics"/>.</summary>
    public static TextDocumentBatchStatistics TextDocumentBatchStatistics(int documentCount, int validDocumentCount, int invalidDocumentCount, long transactionCount) =>
        new(documentCount, validDocumentCount, invalidDocumentCount, transactionCount);

    /// <summary>A <see cref="TextAnalytics.TextAnalyticsError"/>.</summary>
    public static TextAnalyticsError TextAnalyticsError(string code, string message, string target = default) => new(code, message, target);

    /// <summary>A <see cref="TextAnalytics.TextAnalyticsWarning"/>.</summary>
    public static TextAnalyticsWarning TextAnalyticsWarning(string code, string message) => new(code, message);

    /// <summary>A <see cref="TextAnalytics.DetectedLanguage"/>.</summary>
    public static DetectedLanguage DetectedLanguage(string name, string iso6391Name, double confidenceScore, IList<TextAnalyticsWarning> warnings = default) =>
        new(name, iso6391Name, confidenceScore, warnings ?? []);

    /// <summary>A <see cref="TextAnalytics.DetectLanguageResult"/>.</summary>
    public static DetectLanguageResult DetectLanguageResult(string id, TextDocumentStatistics statistics, DetectedLanguage detectedLanguage) =>
        new(id, statistics, detectedLanguage);

    /// <summary>A <see cref="TextAnalytics.DetectLanguageResult"/> with an error.</summary>
    public static DetectLanguageResult DetectLanguageResult(string id, TextAnalyticsError error) => new(id, error);

    /// <summary>A <see cref="TextAnalytics.DetectLanguageResultCollection"/>.</summary>
    public static DetectLanguageResultCollection DetectLanguageResultCollection(
        IEnumerable<DetectLanguageResult> list, TextDocumentBatchStatistics statistics, string modelVersion) => new([.. list], statistics, modelVersion);

    /// <summary>A <see cref="TextAnalytics.KeyPhraseCollection"/>.</summary>
    public static KeyPhraseCollection KeyPhraseCollection(IList<string> keyPhrases, IList<TextAnalyticsWarning> warnings = default) => new(keyPhrases, warnings ?? []);

    /// <summary>An <see cref="TextAnalytics.ExtractKeyPhrasesResult"/>.</summary>
    public static ExtractKeyPhrasesResult ExtractKeyPhrasesResult(string id, TextDocumentStatistics statistics, KeyPhraseCollection keyPhrases) =>
        new(id, statistics, keyPhrases);

    /// <summary>An <see cref="TextAnalytics.ExtractKeyPhrasesResult"/> with an error.</summary>
    public static ExtractKeyPhrasesResult ExtractKeyPhrasesResult(string id, TextAnalyticsError error) => new(id, error);

    /// <summary>An <see cref="TextAnalytics.ExtractKeyPhrasesResultCollection"/>.</summary>
    public static ExtractKeyPhrasesResultCollection ExtractKeyPhrasesResultCollection(
        IEnumerable<ExtractKeyPhrasesResult> list, TextDocumentBatchStatistics statistics, string modelVersion) => new([.. list], statistics, modelVersion);

    /// <summary>A <see cref="TextAnalytics.PiiEntity"/>.</summary>
    public static PiiEntity PiiEntity(string text, string category, string subCategory, double score, int offset, int length) =>
        new(text, category, subCategory, score, offset, length);

    /// <summary>A <see cref="TextAnalytics.PiiEntityCollection"/>.</summary>
    public static PiiEntityCollection PiiEntityCollection(
        IEnumerable<PiiEntity> entities, string redactedText, IEnumerable<TextAnalyticsWarning> warnings = default) => new([.. entities], redactedText, [.. warnings ?? []]);

    /// <summary>A <see cref="TextAnalytics.RecognizePiiEntitiesResult"/>.</summary>
    public static RecognizePiiEntitiesResult RecognizePiiEntitiesResult(string id, TextDocumentStatistics statistics, PiiEntityCollection entities) =>
        new(id, statistics, entities);

    /// <summary>A <see cref="TextAnalytics.RecognizePiiEntitiesResult"/> with an error.</summary>
    public static RecognizePiiEntitiesResult RecognizePiiEntitiesResult(string id, TextAnalyticsError error) => new(id, error);

    /// <summary>A <see cref="TextAnalytics.RecognizePiiEntitiesResultCollection"/>.</summary>
    public static RecognizePiiEntitiesResultCollection RecognizePiiEntitiesResultCollection(
        IEnumerable<RecognizePiiEntitiesResult> list, TextDocumentBatchStatistics statistics, string modelVersion) => new([.. list], statistics, modelVersion);
}
