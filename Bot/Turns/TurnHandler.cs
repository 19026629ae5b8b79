using System.Collections.Immutable;
using System.Text.Json;
using Duban.Bot.State;
using Duban.Bot.Turns.Files;
using Duban.Dialogs;
using Duban.Dialogs.Intake;
using Duban.Plans;
using Duban.Plans.Storage;
using Duban.Plans.Units;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Turns;

/// <summary>One turn for every channel: load, run, save everything at once, send once the save stands; on a conflict run again.</summary>
public sealed class TurnHandler(
    FactsLoader facts, WaitingLoader waiting, ChangeWriter changes, Database database, IStorage storage, OfficeClock clock, TurnGates gates, IncomingFiles files,
    SecretMessages secrets, Speakers speakers, CodeLooker codes, CardLinks links, ThinkingTwice thinking, ILogger<TurnHandler> logger)
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

        await SendAsync(context, turn, keys, cancellationToken);
    }

    private async Task<HandledTurn> LoadOrRunAsync(IMessageActivity activity, TurnKeys keys, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var stored = await storage.ReadAsync([keys.Conversation, keys.Turn], cancellationToken);
            if (stored.TryGetValue(keys.Turn, out var handled)) return (HandledTurn)handled;
            var memo = stored.TryGetValue(keys.Conversation, out var found) ? (ConversationMemo)found : new ConversationMemo();
            var result = await RunAsync(activity, memo, cancellationToken);
            var turn = new HandledTurn { Replies = JsonSerializer.Serialize(result.Replies) };
            memo.Json = result.Conversation.ToJson();
            try
            {
                await SaveAsync(activity, result, new Dictionary<string, object> { [keys.Conversation] = memo, [keys.Turn] = turn }, cancellationToken);
                return turn;
            }
            catch (VersionConflictException) when (attempt < MostAttempts)
            {
                Log.Conflict(logger, keys.Conversation, attempt);
            }
        }
    }

    private async Task<Outcome> RunAsync(IMessageActivity activity, ConversationMemo memo, CancellationToken cancellationToken)
    {
        var known = await facts.LoadAsync(cancellationToken);
        var fetched = await files.FetchAsync(activity, cancellationToken);
        var message = Messages.Of(activity, clock.Now, await speakers.OfficerOfAsync(activity, cancellationToken), fetched.Files);
        message = await codes.LookAsync(message, cancellationToken);
        var conversation = Conversation.FromJson(memo.Json);
        // Where nothing came but files that could not be fetched, there is nothing else to answer.
        if (!fetched.Regrets.IsEmpty && message.Files.IsEmpty && string.IsNullOrWhiteSpace(message.Text)) return new Outcome(conversation, fetched.Regrets, []);
        var result = await thinking.RunAsync(known, conversation, message, clock.Today, await WaitingForAsync(known, message, cancellationToken), cancellationToken);
        return new Outcome(result.Conversation, [.. fetched.Regrets, .. result.Replies], result.Changes);
    }

    private async Task<Waiting?> WaitingForAsync(Facts known, Message message, CancellationToken cancellationToken) =>
        known.FindOfficer(message.Officer) is { Role: OfficerRole.Supervisor } supervisor ? await waiting.LoadAsync(supervisor.Id, cancellationToken) : null;

    private Task SaveAsync(IMessageActivity activity, Outcome result, Dictionary<string, object> state, CancellationToken cancellationToken) =>
        database.InTransactionAsync(async cancel =>
        {
            await changes.WriteAsync(result.Changes, cancel);
            if (result.Changes.OfType<SecretRefused>().Any()) await secrets.ForgetAsync(activity, cancel);
            await storage.WriteAsync(state, cancel);
        }, cancellationToken);

    /// <summary>Sends it, and notes in one write that it went out and which cards can be updated from now on.</summary>
    private async Task SendAsync(ITurnContext context, HandledTurn turn, TurnKeys keys, CancellationToken cancellationToken)
    {
        var replies = JsonSerializer.Deserialize<ImmutableArray<Reply>>(turn.Replies);
        var changes = new Dictionary<string, object> { [keys.Turn] = turn };
        var cards = new SentCards();
        if (replies.Any(reply => reply.Key is not null))
        {
            if ((await storage.ReadAsync([keys.Cards], cancellationToken)).TryGetValue(keys.Cards, out var found)) cards = (SentCards)found;
            changes[keys.Cards] = cards;
        }

        await new ReplySender(context, cards, logger).SendAsync(await links.MakeAsync(replies, context.Activity, cancellationToken), cancellationToken);
        turn.IsSent = true;
        turn.ETag = cards.ETag = "*";
        await storage.WriteAsync(changes, cancellationToken);
    }

    private sealed record Outcome(Conversation Conversation, ImmutableArray<Reply> Replies, ImmutableArray<Change> Changes);
}
