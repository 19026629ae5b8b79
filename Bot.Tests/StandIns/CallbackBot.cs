using Microsoft.Bot.Builder;

namespace Duban.Bot.Tests.StandIns;

/// <summary>A bot made of a function.</summary>
internal sealed class CallbackBot(Func<ITurnContext, Task> turn) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext);
}
