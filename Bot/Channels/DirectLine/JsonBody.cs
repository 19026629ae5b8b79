using System.Text.Json.Nodes;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Reads the JSON object of a request: never more than the limit, and refused in the protocol's words.</summary>
internal static class JsonBody
{
    /// <summary>The object (an empty one for an empty body), or why there is none.</summary>
    public static async Task<(JsonObject? Body, IResult? Refusal)> ReadAsync(HttpRequest request, int limit)
    {
        var (bytes, tooLarge) = await BodyBytes.ReadAsync(request, limit);
        if (tooLarge is not null) return (null, tooLarge);
        if (bytes.Length == 0) return ([], null);
        var body = DirectLineJson.Parse(bytes.Span);
        return body is null ? (null, DirectLineError.BadArgument("The body is not a JSON object.")) : (body, null);
    }
}
