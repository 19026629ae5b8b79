using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Duban.Bot.Tests.StandIns;

/// <summary>A call of the connector service, with the path as it stood on the wire.</summary>
internal sealed record FakeCall(string Method, string Path, IHeaderDictionary Headers, JsonElement? Body)
{
    public static async Task<FakeCall> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync();
        var headers = new HeaderDictionary(request.Headers.ToDictionary(header => header.Key, header => header.Value));
        var path = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return new FakeCall(request.Method, path, headers, text.Length == 0 ? null : JsonElement.Parse(text));
    }
}
