namespace Azure.AI.TextAnalytics;

/// <summary>A document whose language is asked.</summary>
public class DetectLanguageInput : TextAnalyticsInput
{
    /// <summary>No country hint.</summary>
    public const string None = "";

    /// <summary>A document.</summary>
    public DetectLanguageInput(string id, string text)
        : base(id, text)
    {
    }

    /// <summary>Two letters of the country it comes from; the client's default where null.</summary>
    public string CountryHint { get; set; }
}
