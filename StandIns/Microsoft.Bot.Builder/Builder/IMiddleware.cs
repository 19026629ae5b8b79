namespace Microsoft.Bot.Builder;

/// <summary>Something that stands before and after the bot in every turn.</summary>
public interface IMiddleware
{
    /// <summary>Works before and after <paramref name="next"/>; without calling it the bot is not reached.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
