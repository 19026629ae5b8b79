namespace Azure.AI.TextAnalytics;

/// <summary>A field of personal data to which a search is narrowed.</summary>
public enum PiiEntityDomain
{
    /// <summary>None: all of it.</summary>
    None = 0,

    /// <summary>Health information of persons.</summary>
    ProtectedHealthInformation = 1,
}
