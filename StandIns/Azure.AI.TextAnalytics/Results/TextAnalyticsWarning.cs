namespace Azure.AI.TextAnalytics;

/// <summary>Something the service noticed about a document.</summary>
public readonly struct TextAnalyticsWarning
{
    internal TextAnalyticsWarning(string code, string message) => (WarningCode, Message) = (code, message);

    /// <summary>What it noticed.</summary>
    public TextAnalyticsWarningCode WarningCode { get; }

    /// <summary>In the service's words.</summary>
    public string Message { get; }
}
