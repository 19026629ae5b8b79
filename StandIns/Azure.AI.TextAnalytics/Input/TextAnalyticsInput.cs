namespace Azure.AI.TextAnalytics;

/// <summary>A document of a batch.</summary>
public abstract class TextAnalyticsInput
{
    internal TextAnalyticsInput(string id, string text)
    {
        Id = Rest.Check.NotNullOrEmpty(id, nameof(id));
        Text = Rest.Check.NotNull(text, nameof(text));
    }

    /// <summary>The document's key within its batch.</summary>
    public string Id { get; }

    /// <summary>What is to be analysed.</summary>
    public string Text { get; }
}
