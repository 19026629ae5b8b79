using System.Collections.Immutable;
using System.Text.Json;
using Duban.Bot.Channels.BotFramework;
using Duban.Bot.State;
using Duban.Bot.Turns.Files;
using Duban.Dialogs;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Turns;

/// <summary>One turn for every channel: load, run, save everything at once, send once the save stands; on a conflict run again.</summary>
public sealed class TurnHandler(
    FactsLoader facts, IStorage storage, OfficeClock clock, TurnGates gates, IncomingFiles files, Speakers speakers,
    ILogger<TurnHandler> logger)
{
    private const int MostAttempts = 5;

    /// <summary>Handles a message; one that was handled before is answered only if its answer never went out.</summary>
    public async Task HandleAsync(ITurnContext<IMessageActivity> context, CancellationToken cancellationToken)
    {
        var keys = TurnKeys.Of(context.Activity);
        using var gate = await gates.EnterAsync(keys.Conversation, cancellationToken);
        var turn = await LoadOrRunAsync(context.Activity, keys, cancellationToken);
        if (turn.IsSent)
        {
            Log.Duplicate(logger, keys.Turn);
            return;
        }

        await SendAsync(context, turn, cancellationToken);
        turn.IsSent = true;
        turn.ETag = "*";
        await storage.WriteAsync(new Dictionary<string, object> { [keys.Turn] = turn }, cancellationToken);
    }

    /// <summary>Greets somebody who came in, once per conversation.</summary>
    public async Task WelcomeAsync(ITurnContext<IConversationUpdateActivity> context, CancellationToken cancellationToken)
    {
        var key = TurnKeys.Of(context.Activity).Welcome;
        if ((await storage.ReadAsync([key], cancellationToken)).ContainsKey(key) || await facts.LoadAsync(cancellationToken) is not { } known) return;
        var reply = Turn.Welcome(known, (context.Activity as Activity)?.Locale, clock.Today, clock.IsDemo);
        await storage.WriteAsync(new Dictionary<string, object> { [key] = new HandledTurn { IsSent = true, ETag = "*" } }, cancellationToken);
        await context.SendActivityAsync(ReplyActivities.Of(reply, context.Activity.ChannelId), cancellationToken);
    }

    private async Task<HandledTurn> LoadOrRunAsync(IMessageActivity activity, TurnKeys keys, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var stored = await storage.ReadAsync([keys.Conversation, keys.Turn], cancellationToken);
            if (stored.TryGetValue(keys.Turn, out var handled)) return (HandledTurn)handled;
            var memo = stored.TryGetValue(keys.Conversation, out var found) ? (ConversationMemo)found : new ConversationMemo();
            var turn = new HandledTurn { Replies = JsonSerializer.Serialize(await RunAsync(activity, memo, cancellationToken)) };
            try
            {
                await storage.WriteAsync(new Dictionary<string, object> { [keys.Conversation] = memo, [keys.Turn] = turn }, cancellationToken);
                return turn;
            }
            catch (VersionConflictException) when (attempt < MostAttempts)
            {
                Log.Conflict(logger, keys.Conversation, attempt);
            }
        }
    }

    private async Task<ImmutableArray<Reply>> RunAsync(IMessageActivity activity, ConversationMemo memo, CancellationToken cancellationToken)
    {
        if (await facts.LoadAsync(cancellationToken) is not { } known) return [NoPlanYet.Reply(activity.Locale)];
        var fetched = await files.FetchAsync(activity, cancellationToken);
        var message = Messages.Of(activity, clock.Now, await speakers.OfficerOfAsync(activity, cancellationToken), fetched.Files);
        // Where nothing came but files that could not be fetched, there is nothing else to answer.
        if (!fetched.Regrets.IsEmpty && message.Files.IsEmpty && string.IsNullOrWhiteSpace(message.Text)) return fetched.Regrets;
        var result = Turn.Run(known, Conversation.FromJson(memo.Json), message, clock.Today);
        memo.Json = result.Conversation.ToJson();
        return [.. fetched.Regrets, .. result.Replies];
    }

    private static async Task SendAsync(ITurnContext context, HandledTurn turn, CancellationToken cancellationToken)
    {
        foreach (var reply in JsonSerializer.Deserialize<ImmutableArray<Reply>>(turn.Replies))
            await context.SendActivityAsync(ReplyActivities.Of(reply, context.Activity.ChannelId), cancellationToken);
    }
}
