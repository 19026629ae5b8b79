using Azure.AI.TextAnalytics.Rest;

namespace Azure.AI.TextAnalytics;

public partial class TextAnalyticsClient
{
    /// <summary>What a document speaks of; a document that the service cannot read throws.</summary>
    public virtual async Task<Response<KeyPhraseCollection>> ExtractKeyPhrasesAsync(
        string document, string language = default, CancellationToken cancellationToken = default)
    {
        Check.NotNullOrEmpty(document, nameof(document));
        var batch = await ExtractKeyPhrasesBatchAsync([document], language, null, cancellationToken).ConfigureAwait(false);
        return Only(batch);
    }

    /// <summary>What a document speaks of; a document that the service cannot read throws.</summary>
    public virtual Response<KeyPhraseCollection> ExtractKeyPhrases(string document, string language = default, CancellationToken cancellationToken = default)
    {
        Check.NotNullOrEmpty(document, nameof(document));
        return Only(ExtractKeyPhrasesBatch([document], language, null, cancellationToken));
    }

    /// <summary>What documents speak of, in their order.</summary>
    public virtual async Task<Response<ExtractKeyPhrasesResultCollection>> ExtractKeyPhrasesBatchAsync(
        IEnumerable<string> documents, string language = default, TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        await ExtractKeyPhrasesBatchAsync(TextInputs(documents, language), options, cancellationToken).ConfigureAwait(false);

    /// <summary>What documents speak of, in their order.</summary>
    public virtual Response<ExtractKeyPhrasesResultCollection> ExtractKeyPhrasesBatch(
        IEnumerable<string> documents, string language = default, TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        ExtractKeyPhrasesBatch(TextInputs(documents, language), options, cancellationToken);

    /// <summary>What documents speak of, in their order.</summary>
    public virtual async Task<Response<ExtractKeyPhrasesResultCollection>> ExtractKeyPhrasesBatchAsync(
        IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default)
    {
        var request = KeyPhrasesRequest(documents, options);
        var response = await _service.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(ResultReader.KeyPhrases(response, request), response);
    }

    /// <summary>What documents speak of, in their order.</summary>
    public virtual Response<ExtractKeyPhrasesResultCollection> ExtractKeyPhrasesBatch(
        IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default)
    {
        var request = KeyPhrasesRequest(documents, options);
        var response = _service.Send(request, cancellationToken);
        return Response.FromValue(ResultReader.KeyPhrases(response, request), response);
    }

    private static TextDocumentInput[] TextInputs(IEnumerable<string> documents, string language) =>
        [.. Check.NotNullOrEmpty(documents, nameof(documents)).Select((text, index) => new TextDocumentInput(Number(index), text) { Language = language })];

    private static Response<KeyPhraseCollection> Only(Response<ExtractKeyPhrasesResultCollection> batch) =>
        batch.Value is [{ HasError: false } only] ? Response.FromValue(only.KeyPhrases, batch.GetRawResponse()) : throw FailureDetails.Failed(batch.GetRawResponse());

    private AnalyzeRequest KeyPhrasesRequest(IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions options) => new(
        "KeyPhraseExtraction", "language",
        [.. Check.NotNullOrEmpty(documents, nameof(documents)).Select(input => new AnalyzeDocument(input.Id, input.Text, input.Language ?? _options.DefaultLanguage))],
        options ?? new TextAnalyticsRequestOptions());
}
