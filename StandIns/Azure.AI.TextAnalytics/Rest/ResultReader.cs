using System.Text.Json;

namespace Azure.AI.TextAnalytics.Rest;

/// <summary>Reads what the service found. Documents come in any order and errors apart; they are put in the order in which they were sent.</summary>
internal static class ResultReader
{
    public static DetectLanguageResultCollection Languages(Response response, AnalyzeRequest request)
    {
        using var json = JsonDocument.Parse(response.Content);
        var results = json.RootElement.GetProperty("results");
        var list = InOrder(results, request, Language, (id, error) => new DetectLanguageResult(id, error));
        return new DetectLanguageResultCollection(list, BatchStatistics(results), ModelVersion(results));
    }

    public static ExtractKeyPhrasesResultCollection KeyPhrases(Response response, AnalyzeRequest request)
    {
        using var json = JsonDocument.Parse(response.Content);
        var results = json.RootElement.GetProperty("results");
        var list = InOrder(results, request, Phrases, (id, error) => new ExtractKeyPhrasesResult(id, error));
        return new ExtractKeyPhrasesResultCollection(list, BatchStatistics(results), ModelVersion(results));
    }

    internal static T[] InOrder<T>(JsonElement results, AnalyzeRequest request, Func<JsonElement, T> read, Func<string, TextAnalyticsError, T> fail)
        where T : TextAnalyticsResult
    {
        var errors = from error in results.GetProperty("errors").EnumerateArray() select fail(Id(error), ErrorReader.Innermost(error.GetProperty("error")));
        var found = errors.Concat(results.GetProperty("documents").EnumerateArray().Select(read)).ToLookup(result => result.Id);
        return [.. request.Documents.SelectMany(document => found[document.Id])];
    }

    private static DetectLanguageResult Language(JsonElement document)
    {
        var language = document.GetProperty("detectedLanguage");
        var detected = new DetectedLanguage(
            language.GetProperty("name").GetString(), language.GetProperty("iso6391Name").GetString(), language.GetProperty("confidenceScore").GetDouble(), Warnings(document));
        return new DetectLanguageResult(Id(document), Statistics(document), detected);
    }

    private static ExtractKeyPhrasesResult Phrases(JsonElement document)
    {
        string[] phrases = [.. document.GetProperty("keyPhrases").EnumerateArray().Select(phrase => phrase.GetString())];
        return new ExtractKeyPhrasesResult(Id(document), Statistics(document), new KeyPhraseCollection(phrases, Warnings(document)));
    }

    internal static string Id(JsonElement document) => document.GetProperty("id").GetString();

    internal static string ModelVersion(JsonElement results) => results.TryGetProperty("modelVersion", out var version) ? version.GetString() : null;

    internal static TextAnalyticsWarning[] Warnings(JsonElement document) => document.TryGetProperty("warnings", out var warnings)
        ? [.. warnings.EnumerateArray().Select(warning => new TextAnalyticsWarning(warning.GetProperty("code").GetString(), warning.GetProperty("message").GetString()))]
        : [];

    internal static TextDocumentStatistics Statistics(JsonElement document) => document.TryGetProperty("statistics", out var statistics)
        ? new TextDocumentStatistics(statistics.GetProperty("charactersCount").GetInt32(), statistics.GetProperty("transactionsCount").GetInt32())
        : default;

    internal static TextDocumentBatchStatistics BatchStatistics(JsonElement results) => results.TryGetProperty("statistics", out var statistics)
        ? new TextDocumentBatchStatistics(
            statistics.GetProperty("documentsCount").GetInt32(), statistics.GetProperty("validDocumentsCount").GetInt32(),
            statistics.GetProperty("erroneousDocumentsCount").GetInt32(), statistics.GetProperty("transactionsCount").GetInt64())
        : null;
}
