using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Turns;

/// <summary>Shows that an answer is on its way while a turn takes longer than people like to wait; it ends with the turn, whatever becomes of it.</summary>
internal sealed class TypingSign : IAsyncDisposable
{
    private static readonly TimeSpan After = TimeSpan.FromSeconds(1);

    // A sign stands for about three seconds.
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2.5);

    private readonly CancellationTokenSource ended;
    private readonly Task showing;

    private TypingSign(ITurnContext context, TimeProvider time, CancellationToken cancel)
    {
        ended = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        showing = context.Activity.DeliveryMode == DeliveryModes.ExpectReplies ? Task.CompletedTask : ShowAsync(context, time, ended.Token);
    }

    /// <summary>Starts it; dispose it before the answer is sent.</summary>
    public static TypingSign Start(ITurnContext context, TimeProvider time, CancellationToken cancel) => new(context, time, cancel);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await showing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ended.Dispose();
    }

    // What fails here is no failure of the turn: the sign is left out.
    private static async Task ShowAsync(ITurnContext context, TimeProvider time, CancellationToken cancel)
    {
        await Task.Delay(After, time, cancel);
        while (true)
        {
            var typing = (Activity)((Activity)Activity.CreateTypingActivity()).ApplyConversationReference(context.Activity.GetConversationReference());
            // By the adapter: a sign is no reply of the turn.
            await context.Adapter.SendActivitiesAsync(context, [typing], cancel);
            await Task.Delay(Every, time, cancel);
        }
    }
}
