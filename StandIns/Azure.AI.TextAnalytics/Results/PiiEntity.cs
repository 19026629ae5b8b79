namespace Azure.AI.TextAnalytics;

/// <summary>Personal data in a document.</summary>
public readonly struct PiiEntity
{
    internal PiiEntity(string text, PiiEntityCategory category, string subCategory, double confidenceScore, int offset, int length) =>
        (Text, Category, SubCategory, ConfidenceScore, Offset, Length) = (text, category, subCategory, confidenceScore, offset, length);

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>What it is.</summary>
    public PiiEntityCategory Category { get; }

    /// <summary>What it is more closely, or null.</summary>
    public string SubCategory { get; }

    /// <summary>From 0 to 1.</summary>
    public double ConfidenceScore { get; }

    /// <summary>Where it begins in the document, as .NET counts letters.</summary>
    public int Offset { get; }

    /// <summary>How many letters it has, as .NET counts them.</summary>
    public int Length { get; }
}
