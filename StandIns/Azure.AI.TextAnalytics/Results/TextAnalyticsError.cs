namespace Azure.AI.TextAnalytics;

/// <summary>Why a document has no result.</summary>
public readonly struct TextAnalyticsError
{
    internal TextAnalyticsError(string code, string message, string target = null) => (ErrorCode, Message, Target) = (code, message, target);

    /// <summary>The innermost code.</summary>
    public TextAnalyticsErrorCode ErrorCode { get; }

    /// <summary>In the service's words.</summary>
    public string Message { get; }

    /// <summary>What of the request it is about; null where the service does not say.</summary>
    public string Target { get; }
}
