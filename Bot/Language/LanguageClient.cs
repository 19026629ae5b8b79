using Azure;
using Azure.AI.TextAnalytics;
using Azure.Identity;

namespace Duban.Bot.Language;

/// <summary>Makes the client that the options describe.</summary>
internal static class LanguageClient
{
    public static TextAnalyticsClient Of(LanguageOptions options, TimeProvider time)
    {
        var asked = new TextAnalyticsClientOptions { Audience = AudienceOf(options.Cloud), DefaultCountryHint = DetectLanguageInput.None };
        // A turn has no time for a second try; the next question is one.
        asked.Retry.MaxRetries = 0;
        var endpoint = new Uri(options.Endpoint);
        return options.Key.Length > 0
            ? new TextAnalyticsClient(endpoint, new AzureKeyCredential(options.Key), asked)
            : new TextAnalyticsClient(endpoint, Identity(options.Cloud, time), asked);
    }

    private static PatientCredential Identity(LanguageCloud cloud, TimeProvider time) => new(time, new DefaultAzureCredential(new DefaultAzureCredentialOptions
    {
        AuthorityHost = cloud switch
        {
            LanguageCloud.UsGovernment => AzureAuthorityHosts.AzureGovernment,
            LanguageCloud.China => AzureAuthorityHosts.AzureChina,
            _ => AzureAuthorityHosts.AzurePublicCloud,
        },
    }));

    private static TextAnalyticsAudience AudienceOf(LanguageCloud cloud) => cloud switch
    {
        LanguageCloud.UsGovernment => TextAnalyticsAudience.AzureGovernment,
        LanguageCloud.China => TextAnalyticsAudience.AzureChina,
        _ => TextAnalyticsAudience.AzurePublicCloud,
    };
}
