using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Tests.StandIns;

/// <summary>Activities from and to JSON, in the way the adapter does it.</summary>
internal static class Wire
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 300 };

    public static Task<Activity> ReadAsync(string json) => ReadAsync(Encoding.UTF8.GetBytes(json));

    public static async Task<Activity> ReadAsync(byte[] body)
    {
        var context = new DefaultHttpContext();
        context.Request.Body = new MemoryStream(body);
        return await HttpHelper.ReadRequestAsync<Activity>(context.Request);
    }

    /// <summary>The JSON without white space: how it is laid out is the serialiser's business.</summary>
    public static async Task<string> TextAsync(object body)
    {
        var context = new DefaultHttpContext();
        using var written = new MemoryStream();
        context.Response.Body = written;
        await HttpHelper.WriteResponseAsync(context.Response, new InvokeResponse { Status = 200, Body = body });
        return JsonNode.Parse(written.ToArray(), documentOptions: new JsonDocumentOptions { MaxDepth = 300 })!.ToJsonString(Compact);
    }

    public static async Task<JsonElement> WriteAsync(object body) => JsonElement.Parse(await TextAsync(body));
}
