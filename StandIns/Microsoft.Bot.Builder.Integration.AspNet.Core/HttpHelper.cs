using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads and writes the JSON of requests and responses.</summary>
public static class HttpHelper
{
    /// <summary>The body as a type, or null when it is not the JSON of one. A body over a megabyte is refused with 413.</summary>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var body = await BoundedBody.ReadAsync(request, request.HttpContext.RequestAborted);
        return body == null ? default : Parse<T>(body);
    }

    /// <summary>Writes an answer; null is an empty 200.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body is not { } body) return;
        response.ContentType = "application/json";
        var json = JsonSerializer.SerializeToUtf8Bytes(body, SchemaJson.Options);
        response.ContentLength = json.Length;
        await response.Body.WriteAsync(json);
    }

    private static T Parse<T>(byte[] body)
    {
        try
        {
            var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = SchemaJson.MaxDepth });
            var value = JsonSerializer.Deserialize<T>(ref reader, SchemaJson.Options);
            // Nothing may follow but white space; whatever else does is a fault of the reader's.
            reader.Read();
            return value;
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
