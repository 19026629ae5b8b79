using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The personal data in a document.</summary>
public class PiiEntityCollection : ReadOnlyCollection<PiiEntity>
{
    internal PiiEntityCollection(IList<PiiEntity> entities, string redactedText, IList<TextAnalyticsWarning> warnings)
        : base(entities) => (RedactedText, Warnings) = (redactedText, new ReadOnlyCollection<TextAnalyticsWarning>(warnings));

    /// <summary>The document with its personal data masked.</summary>
    public string RedactedText { get; }

    /// <summary>What the service noticed about the document.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
