using Azure.AI.TextAnalytics.Rest;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>Calls the Language service of Azure AI. Safe for use by many threads; one instance is enough.</summary>
public partial class TextAnalyticsClient
{
    private readonly AnalyzeText _service;
    private readonly TextAnalyticsClientOptions _options;

    /// <summary>For mocks.</summary>
    protected TextAnalyticsClient()
    {
    }

    /// <summary>With a key of the resource; its Update takes effect at the next call.</summary>
    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential)
        : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    /// <summary>With a key of the resource; its Update takes effect at the next call.</summary>
    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential, TextAnalyticsClientOptions options)
        : this(endpoint, options, new SubscriptionKeyPolicy(Check.NotNull(credential, nameof(credential))))
    {
    }

    /// <summary>With Entra ID; the endpoint must be the resource's own name.</summary>
    public TextAnalyticsClient(Uri endpoint, TokenCredential credential)
        : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    /// <summary>With Entra ID; the endpoint must be the resource's own name.</summary>
    public TextAnalyticsClient(Uri endpoint, TokenCredential credential, TextAnalyticsClientOptions options)
        : this(endpoint, options, new BearerTokenAuthenticationPolicy(Check.NotNull(credential, nameof(credential)), TextAnalyticsAudience.ScopeOf(options?.Audience)))
    {
    }

    private TextAnalyticsClient(Uri endpoint, TextAnalyticsClientOptions options, HttpPipelinePolicy authentication)
    {
        Check.NotNull(endpoint, nameof(endpoint));
        _options = options ?? new TextAnalyticsClientOptions();
        var pipeline = new HttpPipelineOptions(_options) { RequestFailedDetailsParser = FailureDetails.Parser };
        pipeline.PerRetryPolicies.Add(authentication);
        _service = new AnalyzeText(endpoint, _options.VersionText, HttpPipelineBuilder.Build(pipeline));
    }
}
