using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Lets in pages of our own and of trusted sites, with the headers of CORS, and whoever is no page at all.</summary>
internal sealed class OriginGuard(IOptions<DirectLineOptions> options, PublicAddress address, ILogger<OriginGuard> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        response.Headers.CacheControl = "no-store";
        if (Refuses(request)) return DirectLineError.Forbidden("Pages of this origin are not trusted.");
        if (request.Headers.Origin.ToString() is { Length: > 0 } origin) Allow(response.Headers, origin);
        return await next(context);
    }

    private bool Refuses(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0 || Same(origin, address.Origin(request)) || options.Value.TrustedOrigins.Any(trusted => Same(trusted, origin)))
            return false;
        Log.OriginRefused(log, request.Method, request.Path, origin.Length > 200 ? origin[..200] : origin);
        return true;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static void Allow(IHeaderDictionary headers, string origin)
    {
        headers.AccessControlAllowOrigin = origin;
        headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
        headers.AccessControlAllowHeaders = "Authorization, Content-Type, Accept, x-ms-bot-agent, x-requested-with";
        headers.AccessControlExposeHeaders = "Retry-After";
        headers.AccessControlMaxAge = "3600";
        headers.Vary = "Origin";
    }
}
