namespace Azure.AI.TextAnalytics;

/// <summary>What a search for personal data asks beside its documents.</summary>
public class RecognizePiiEntitiesOptions : TextAnalyticsRequestOptions
{
    /// <summary>The field to which it is narrowed.</summary>
    public PiiEntityDomain DomainFilter { get; set; }

    /// <summary>The categories that are looked for; those that the service thinks right where none is named.</summary>
    public IList<PiiEntityCategory> CategoriesFilter { get; internal set; } = [];
}
