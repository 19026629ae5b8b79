namespace Duban.Bot.Channels.DirectLine;

/// <summary>Answers a broken promise of our own in the protocol's shape, with one line in the log.</summary>
internal sealed class FailureGuard(ILogger<FailureGuard> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        try
        {
            return await next(context);
        }
        catch (Exception exception) when (!context.HttpContext.RequestAborted.IsCancellationRequested)
        {
            if (exception is BadHttpRequestException bad) return Results.StatusCode(bad.StatusCode);
            Log.RequestFailed(log, exception, request.Method, request.Path);
            return DirectLineError.Failed();
        }
    }
}
