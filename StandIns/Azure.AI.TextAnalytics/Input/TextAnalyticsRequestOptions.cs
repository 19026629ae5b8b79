namespace Azure.AI.TextAnalytics;

/// <summary>What one call asks beside its documents.</summary>
public class TextAnalyticsRequestOptions
{
    /// <summary>The model, such as 2022-10-01; the service's latest where null.</summary>
    public string ModelVersion { get; set; }

    /// <summary>Whether the service tells numbers of characters and transactions.</summary>
    public bool IncludeStatistics { get; set; }

    /// <summary>True: the service keeps no copy of the text for its own troubleshooting; null: as the service sees fit.</summary>
    public bool? DisableServiceLogs { get; set; }
}
