namespace Azure.AI.TextAnalytics;

/// <summary>A document with its language.</summary>
public class TextDocumentInput : TextAnalyticsInput
{
    /// <summary>A document.</summary>
    public TextDocumentInput(string id, string text)
        : base(id, text)
    {
    }

    /// <summary>Its language, such as en or zh-Hans; the client's default where null.</summary>
    public string Language { get; set; }
}
