using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Takes activities over HTTP.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Reads an activity from a request, lets the bot handle it, and writes the response.</summary>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
