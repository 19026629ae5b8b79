using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>A language as the service names it.</summary>
public readonly struct DetectedLanguage
{
    internal DetectedLanguage(string name, string iso6391Name, double confidenceScore, IList<TextAnalyticsWarning> warnings)
    {
        (Name, Iso6391Name, ConfidenceScore) = (name, iso6391Name, confidenceScore);
        Warnings = new ReadOnlyCollection<TextAnalyticsWarning>(warnings);
    }

    /// <summary>English, Chinese_Simplified …; (Unknown) where it cannot be told.</summary>
    public string Name { get; }

    /// <summary>en, zh_chs …; (Unknown) where it cannot be told.</summary>
    public string Iso6391Name { get; }

    /// <summary>From 0 to 1.</summary>
    public double ConfidenceScore { get; }

    /// <summary>What the service noticed about the document.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
