namespace Azure.AI.TextAnalytics;

/// <summary>What came of one document of a batch: a result or an error.</summary>
public class TextAnalyticsResult
{
    internal TextAnalyticsResult(string id, TextDocumentStatistics statistics) => (Id, Statistics) = (id, statistics);

    internal TextAnalyticsResult(string id, TextAnalyticsError error) => (Id, Error, HasError) = (id, error, true);

    /// <summary>The document's key within its batch.</summary>
    public string Id { get; }

    /// <summary>Its size, where the call asked for it.</summary>
    public TextDocumentStatistics Statistics { get; }

    /// <summary>Why there is no result.</summary>
    public TextAnalyticsError Error { get; }

    /// <summary>Whether there is an error instead of a result.</summary>
    public bool HasError { get; }

    internal T Checked<T>(T result) => HasError
        ? throw new InvalidOperationException($"Cannot access result for document {Id}, due to error {Error.ErrorCode}: {Error.Message}")
        : result;
}
