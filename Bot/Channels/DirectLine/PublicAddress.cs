using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>The address under which browsers know this server.</summary>
internal sealed class PublicAddress(IOptions<DirectLineOptions> options)
{
    /// <summary>As https://host, without a slash at the end.</summary>
    public string Origin(HttpRequest request) => options.Value.PublicUrl?.TrimEnd('/') ?? $"{request.Scheme}://{request.Host}";

    /// <summary>The same for sockets: wss://host.</summary>
    public string SocketOrigin(HttpRequest request) => "ws" + Origin(request)["http".Length..];
}
