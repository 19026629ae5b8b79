using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Duban.Bot.Tests.Support;

/// <summary>A call as the Language service saw it.</summary>
internal sealed record FakeLanguageCall(string Method, string Path, string? ApiVersion, bool ShowsStatistics, string? Key, string? Authorization, JsonObject Body)
{
    public string Kind => Body["kind"]!.GetValue<string>();

    public JsonObject Parameters => Body["parameters"]!.AsObject();

    public JsonArray Documents => Body["analysisInput"]!["documents"]!.AsArray();

    public static async Task<FakeLanguageCall> ReadAsync(HttpRequest request)
    {
        var body = await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
        return new FakeLanguageCall(
            request.Method, request.Path, request.Query["api-version"].SingleOrDefault(), request.Query["showStats"] == "true",
            request.Headers["Ocp-Apim-Subscription-Key"].SingleOrDefault(), request.Headers.Authorization.SingleOrDefault(), body!.AsObject());
    }

    /// <summary>A member of the first document.</summary>
    public string? First(string name) => Documents[0]![name]?.GetValue<string>();
}
