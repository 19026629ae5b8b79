using System.Text.Json;

namespace Azure.AI.TextAnalytics.Rest;

/// <summary>Reads the personal data that the service found.</summary>
internal static class PiiReader
{
    public static RecognizePiiEntitiesResultCollection Read(Response response, AnalyzeRequest request)
    {
        using var json = JsonDocument.Parse(response.Content);
        var results = json.RootElement.GetProperty("results");
        var list = ResultReader.InOrder(results, request, Entities, (id, error) => new RecognizePiiEntitiesResult(id, error));
        return new RecognizePiiEntitiesResultCollection(list, ResultReader.BatchStatistics(results), ResultReader.ModelVersion(results));
    }

    private static RecognizePiiEntitiesResult Entities(JsonElement document)
    {
        PiiEntity[] entities = [.. document.GetProperty("entities").EnumerateArray().Select(Entity)];
        var redacted = document.GetProperty("redactedText").GetString();
        return new RecognizePiiEntitiesResult(
            ResultReader.Id(document), ResultReader.Statistics(document), new PiiEntityCollection(entities, redacted, ResultReader.Warnings(document)));
    }

    private static PiiEntity Entity(JsonElement entity) => new(
        entity.GetProperty("text").GetString(), entity.GetProperty("category").GetString(),
        entity.TryGetProperty("subcategory", out var sub) ? sub.GetString() : null,
        entity.GetProperty("confidenceScore").GetDouble(), entity.GetProperty("offset").GetInt32(), entity.GetProperty("length").GetInt32());
}
