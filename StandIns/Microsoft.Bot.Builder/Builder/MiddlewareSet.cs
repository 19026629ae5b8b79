using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middleware in the order of its use.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    /// <summary>Appends one.</summary>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await RunAsync(turnContext, (_, _) => Task.CompletedTask, 0, cancellationToken);
        await next(cancellationToken);
    }

    /// <summary>Runs all, then the bot.</summary>
    public Task ReceiveActivityWithStatusAsync(
        ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        RunAsync(turnContext, callback, 0, cancellationToken);

    /// <inheritdoc/>
    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunAsync(ITurnContext turnContext, BotCallbackHandler callback, int position, CancellationToken cancellationToken)
    {
        if (position == _middleware.Count) return callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask;
        return _middleware[position].OnTurnAsync(
            turnContext, token => RunAsync(turnContext, callback, position + 1, token), cancellationToken);
    }
}
