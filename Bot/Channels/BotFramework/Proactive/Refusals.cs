using System.Globalization;
using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Duban.Bot.Channels.BotFramework.Proactive;

/// <summary>The one place that knows the connector's exceptions.</summary>
internal static class Refusals
{
    public const string NotConnected = "NotConnected";
    public const string NotAsked = "NotAsked";

    /// <summary>What the channel answered; null for an exception that has nothing to do with it.</summary>
    public static Refusal? Of(Exception error, DateTimeOffset now) => error switch
    {
        ErrorResponseException { Response: { } response } refused => Of(response.StatusCode, response.Content, response.Headers, refused.Body?.Error, now),
        HttpOperationException { Response: { } response } => Of(response.StatusCode, response.Content, response.Headers, null, now),
        HttpRequestException { StatusCode: { } status } => new Refusal((int)status, "", error.Message),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError } =>
            new Refusal(0, NotConnected, error.Message),
        HttpRequestException or IOException or OperationCanceledException => new Refusal(0, "", error.Message),
        _ => null,
    };

    /// <summary>Whether the channel was reached and refused in a way that waiting does not change.</summary>
    public static bool IsFinal(Exception error) => Of(error, DateTimeOffset.UnixEpoch) is { Status: >= 400 and < 500 } refusal && RefusalTable.For(refusal).Next != Retry.Wait;

    private static Refusal Of(HttpStatusCode status, string? content, IDictionary<string, IEnumerable<string>>? headers, Error? known, DateTimeOffset now)
    {
        var (code, message) = RefusalBody.Read(content);
        if (code.Length == 0) code = known?.Code ?? "";
        if (message.Length == 0) message = known?.Message ?? "";
        return new Refusal((int)status, code, message, Wait(Header(headers, "Retry-After"), now), Header(headers, "MS-CV") ?? Header(headers, "X-Correlating-OperationId"));
    }

    private static string? Header(IDictionary<string, IEnumerable<string>>? headers, string name) =>
        headers?.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();

    /// <summary>Seconds or a date (RFC 9110).</summary>
    private static TimeSpan? Wait(string? header, DateTimeOffset now)
    {
        if (double.TryParse(header, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)) return TimeSpan.FromSeconds(Math.Min(seconds, 86400));
        if (!DateTimeOffset.TryParse(header, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)) return null;
        return date > now ? date - now : TimeSpan.Zero;
    }
}
