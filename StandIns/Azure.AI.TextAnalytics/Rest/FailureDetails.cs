using System.Text.Json;
using Azure.Core;

namespace Azure.AI.TextAnalytics.Rest;

/// <summary>Finds code and message of a failure: of the whole request, or of the one document of a request that as such went well.</summary>
internal sealed class FailureDetails : RequestFailedDetailsParser
{
    public static FailureDetails Parser { get; } = new();

    public static RequestFailedException Failed(Response response) => new(response, null, Parser);

    public override bool TryParse(Response response, out ResponseError error, out IDictionary<string, string> data)
    {
        (error, data) = (null, null);
        try
        {
            using var json = JsonDocument.Parse(response.Content);
            if (ErrorIn(json.RootElement) is not { } found) return false;
            error = new ResponseError(found.ErrorCode.ToString(), found.Message);
            return true;
        }
        catch (JsonException)
        {
            // A proxy's page or nothing at all: the exception then shows it as it came.
            return false;
        }
    }

    private static TextAnalyticsError? ErrorIn(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object) return null;
        if (body.TryGetProperty("error", out var error)) return ErrorReader.Innermost(error);
        var isAboutDocuments = body.TryGetProperty("results", out var results) && results.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0;
        return isAboutDocuments ? ErrorReader.Innermost(results.GetProperty("errors")[0].GetProperty("error")) : null;
    }
}
