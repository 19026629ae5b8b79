using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Services that may see the bot's token: Microsoft's hosts, this machine, and addresses that valid tokens named.</summary>
internal sealed class TrustedServices
{
    private const int Most = 1000;

    private static readonly string[] Hosts = ["smba.trafficmanager.net"];
    private static readonly string[] Domains =
    [
        ".botframework.com", ".botframework.azure.us", ".botframework.azure.cn", ".teams.microsoft.com", ".teams.microsoft.us",
    ];

    private readonly ConcurrentDictionary<string, bool> _named = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Remembers the service of an address that a valid token named.</summary>
    public void Add(string serviceUrl)
    {
        if (_named.Count < Most && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)) _named[uri.Authority] = true;
    }

    /// <summary>Whether the service may see the token.</summary>
    public bool Contains(string serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)) return false;
        return uri.IsLoopback || _named.ContainsKey(uri.Authority) || (uri.Scheme == Uri.UriSchemeHttps && IsKnown(uri.Host));
    }

    private static bool IsKnown(string host) =>
        Hosts.Contains(host, StringComparer.OrdinalIgnoreCase)
        || Domains.Any(domain => host.EndsWith(domain, StringComparison.OrdinalIgnoreCase));
}
