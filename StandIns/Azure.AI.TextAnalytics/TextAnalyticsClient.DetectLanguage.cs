using System.Globalization;
using Azure.AI.TextAnalytics.Rest;

namespace Azure.AI.TextAnalytics;

public partial class TextAnalyticsClient
{
    /// <summary>The language of a document; a document that the service cannot read throws.</summary>
    public virtual async Task<Response<DetectedLanguage>> DetectLanguageAsync(
        string document, string countryHint = default, CancellationToken cancellationToken = default)
    {
        Check.NotNullOrEmpty(document, nameof(document));
        var batch = await DetectLanguageBatchAsync([document], countryHint, null, cancellationToken).ConfigureAwait(false);
        return Only(batch);
    }

    /// <summary>The language of a document; a document that the service cannot read throws.</summary>
    public virtual Response<DetectedLanguage> DetectLanguage(string document, string countryHint = default, CancellationToken cancellationToken = default)
    {
        Check.NotNullOrEmpty(document, nameof(document));
        return Only(DetectLanguageBatch([document], countryHint, null, cancellationToken));
    }

    /// <summary>The languages of documents, in their order.</summary>
    public virtual async Task<Response<DetectLanguageResultCollection>> DetectLanguageBatchAsync(
        IEnumerable<string> documents, string countryHint = default, TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        await DetectLanguageBatchAsync(LanguageInputs(documents, countryHint), options, cancellationToken).ConfigureAwait(false);

    /// <summary>The languages of documents, in their order.</summary>
    public virtual Response<DetectLanguageResultCollection> DetectLanguageBatch(
        IEnumerable<string> documents, string countryHint = default, TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        DetectLanguageBatch(LanguageInputs(documents, countryHint), options, cancellationToken);

    /// <summary>The languages of documents, in their order.</summary>
    public virtual async Task<Response<DetectLanguageResultCollection>> DetectLanguageBatchAsync(
        IEnumerable<DetectLanguageInput> documents, TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default)
    {
        var request = LanguageRequest(documents, options);
        var response = await _service.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(ResultReader.Languages(response, request), response);
    }

    /// <summary>The languages of documents, in their order.</summary>
    public virtual Response<DetectLanguageResultCollection> DetectLanguageBatch(
        IEnumerable<DetectLanguageInput> documents, TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default)
    {
        var request = LanguageRequest(documents, options);
        var response = _service.Send(request, cancellationToken);
        return Response.FromValue(ResultReader.Languages(response, request), response);
    }

    private static DetectLanguageInput[] LanguageInputs(IEnumerable<string> documents, string countryHint) =>
        [.. Check.NotNullOrEmpty(documents, nameof(documents)).Select((text, index) => new DetectLanguageInput(Number(index), text) { CountryHint = countryHint })];

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static Response<DetectedLanguage> Only(Response<DetectLanguageResultCollection> batch) =>
        batch.Value is [{ HasError: false } only] ? Response.FromValue(only.PrimaryLanguage, batch.GetRawResponse()) : throw FailureDetails.Failed(batch.GetRawResponse());

    private AnalyzeRequest LanguageRequest(IEnumerable<DetectLanguageInput> documents, TextAnalyticsRequestOptions options) => new(
        "LanguageDetection", "countryHint",
        [.. Check.NotNullOrEmpty(documents, nameof(documents)).Select(input => new AnalyzeDocument(input.Id, input.Text, input.CountryHint ?? _options.DefaultCountryHint))],
        options ?? new TextAnalyticsRequestOptions());
}
