using System.Net;

namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>Tells callers on this machine from those whom a proxy, a tunnel or a page in a browser brings here.</summary>
internal static class LocalCaller
{
    // A proxy on this machine connects from this machine, and says for whom; a page that is open in a browser here says where it is from.
    private static readonly string[] SignsOfOthers = ["X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "X-Real-IP", "Via", "Origin"];

    public static bool IsLocal(HttpContext http) =>
        IPAddress.IsLoopback(http.Connection.RemoteIpAddress ?? IPAddress.Any) && !SignsOfOthers.Any(http.Request.Headers.ContainsKey);
}
