using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>What a document speaks of.</summary>
public class KeyPhraseCollection : ReadOnlyCollection<string>
{
    internal KeyPhraseCollection(IList<string> keyPhrases, IList<TextAnalyticsWarning> warnings)
        : base(keyPhrases) => Warnings = new ReadOnlyCollection<TextAnalyticsWarning>(warnings);

    /// <summary>What the service noticed about the document.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
