using System.Text.Json.Nodes;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Refusals in the protocol's shape: {"error":{"code":…,"message":…}}.</summary>
internal static class DirectLineError
{
    public static IResult BadArgument(string message) => Of(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult Unauthorized() => Of(StatusCodes.Status401Unauthorized, "Unauthorized", "A token or secret is required.");

    // 403, for clients take only this status for the end of a token and get a new one.
    public static IResult TokenExpired() => Of(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired or is not valid.");

    public static IResult Forbidden(string message) => Of(StatusCodes.Status403Forbidden, "Forbidden", message);

    public static IResult NotFound(string message) => Of(StatusCodes.Status404NotFound, "NotFound", message);

    public static IResult TooLarge(int bytes) =>
        Of(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"The body is larger than {bytes} bytes.");

    public static IResult Failed() => Of(StatusCodes.Status500InternalServerError, "ServiceError", "The request failed; try again.");

    private static IResult Of(int status, string code, string message) =>
        DirectLineJson.Result(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }, status);
}
