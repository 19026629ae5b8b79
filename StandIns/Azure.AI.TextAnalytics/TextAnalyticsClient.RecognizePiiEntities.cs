using System.Text.Json;
using Azure.AI.TextAnalytics.Rest;

namespace Azure.AI.TextAnalytics;

public partial class TextAnalyticsClient
{
    /// <summary>The personal data in a document; a document that the service cannot read throws.</summary>
    public virtual async Task<Response<PiiEntityCollection>> RecognizePiiEntitiesAsync(
        string document, string language = default, RecognizePiiEntitiesOptions options = default, CancellationToken cancellationToken = default)
    {
        Check.NotNullOrEmpty(document, nameof(document));
        return Only(await RecognizePiiEntitiesBatchAsync([document], language, options, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The personal data in a document; a document that the service cannot read throws.</summary>
    public virtual Response<PiiEntityCollection> RecognizePiiEntities(
        string document, string language = default, RecognizePiiEntitiesOptions options = default, CancellationToken cancellationToken = default)
    {
        Check.NotNullOrEmpty(document, nameof(document));
        return Only(RecognizePiiEntitiesBatch([document], language, options, cancellationToken));
    }

    /// <summary>The personal data in documents, in their order.</summary>
    public virtual async Task<Response<RecognizePiiEntitiesResultCollection>> RecognizePiiEntitiesBatchAsync(
        IEnumerable<string> documents, string language = default, RecognizePiiEntitiesOptions options = default, CancellationToken cancellationToken = default) =>
        await RecognizePiiEntitiesBatchAsync(TextInputs(documents, language), options, cancellationToken).ConfigureAwait(false);

    /// <summary>The personal data in documents, in their order.</summary>
    public virtual Response<RecognizePiiEntitiesResultCollection> RecognizePiiEntitiesBatch(
        IEnumerable<string> documents, string language = default, RecognizePiiEntitiesOptions options = default, CancellationToken cancellationToken = default) =>
        RecognizePiiEntitiesBatch(TextInputs(documents, language), options, cancellationToken);

    /// <summary>The personal data in documents, in their order.</summary>
    public virtual async Task<Response<RecognizePiiEntitiesResultCollection>> RecognizePiiEntitiesBatchAsync(
        IEnumerable<TextDocumentInput> documents, RecognizePiiEntitiesOptions options = default, CancellationToken cancellationToken = default)
    {
        var request = PiiRequest(documents, options ?? new());
        var response = await _service.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(PiiReader.Read(response, request), response);
    }

    /// <summary>The personal data in documents, in their order.</summary>
    public virtual Response<RecognizePiiEntitiesResultCollection> RecognizePiiEntitiesBatch(
        IEnumerable<TextDocumentInput> documents, RecognizePiiEntitiesOptions options = default, CancellationToken cancellationToken = default)
    {
        var request = PiiRequest(documents, options ?? new());
        var response = _service.Send(request, cancellationToken);
        return Response.FromValue(PiiReader.Read(response, request), response);
    }

    private static Response<PiiEntityCollection> Only(Response<RecognizePiiEntitiesResultCollection> batch) =>
        batch.Value is [{ HasError: false } only] ? Response.FromValue(only.Entities, batch.GetRawResponse()) : throw FailureDetails.Failed(batch.GetRawResponse());

    private AnalyzeRequest PiiRequest(IEnumerable<TextDocumentInput> documents, RecognizePiiEntitiesOptions options) => new(
        "PiiEntityRecognition", "language",
        [.. Check.NotNullOrEmpty(documents, nameof(documents)).Select(input => new AnalyzeDocument(input.Id, input.Text, input.Language ?? _options.DefaultLanguage))],
        options) { More = writer => Write(writer, options) };

    private static void Write(Utf8JsonWriter writer, RecognizePiiEntitiesOptions options)
    {
        writer.WriteString("stringIndexType", "Utf16CodeUnit");
        if (options.DomainFilter == PiiEntityDomain.ProtectedHealthInformation) writer.WriteString("domain", "phi");
        if (options.CategoriesFilter.Count == 0) return;
        writer.WriteStartArray("piiCategories");
        foreach (var category in options.CategoriesFilter) writer.WriteStringValue(category.ToString());
        writer.WriteEndArray();
    }
}
