using System.Collections.Immutable;
using System.Text.Json;
using Duban.Bot.Channels.AdaptiveCards;
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

/// <summary>Takes a turn: load, run, save everything at once; on a conflict run again. What is to be sent stands in what was saved.</summary>
public sealed class TurnTaker(
    FactsLoader facts, WaitingLoader waiting, ChangeWriter changes, Database database, IStorage storage, OfficeClock clock, IncomingFiles files, SecretMessages secrets, Speakers speakers,
    CodeLooker codes, ThinkingTwice thinking, ILogger<TurnTaker> logger)
{
    private const int MostAttempts = 5;

    /// <summary>Takes it, or gives what was saved when it was taken before.</summary>
    /// <param name="activity">What was said.</param>
    /// <param name="keys">Under which keys it is saved.</param>
    /// <param name="card">The key of the card whose button said it; null for what was typed.</param>
    /// <param name="cancel">Stops it.</param>
    internal async Task<HandledTurn> TakeAsync(IMessageActivity activity, TurnKeys keys, string? card, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var stored = await storage.ReadAsync([keys.Conversation, keys.Turn], cancel);
            if (stored.TryGetValue(keys.Turn, out var handled)) return (HandledTurn)handled;
            var memo = stored.TryGetValue(keys.Conversation, out var found) ? (ConversationMemo)found : new ConversationMemo();
            var result = await RunAsync(activity, memo, card, cancel);
            var turn = new HandledTurn { Replies = JsonSerializer.Serialize(result.Replies), IsOnlyAnswer = result.IsOnlyAnswer };
            memo.Json = result.Conversation.ToJson();
            try
            {
                await SaveAsync(activity, result, new Dictionary<string, object> { [keys.Conversation] = memo, [keys.Turn] = turn }, cancel);
                return turn;
            }
            catch (VersionConflictException) when (attempt < MostAttempts)
            {
                Log.Conflict(logger, keys.Conversation, attempt);
            }
        }
    }

    /// <summary>Whether it was taken before.</summary>
    internal async Task<bool> IsTakenAsync(TurnKeys keys, CancellationToken cancel) => (await storage.ReadAsync([keys.Turn], cancel)).ContainsKey(keys.Turn);

    /// <summary>A card of the conversation as it is now, for who looks; null where there is nothing to show. Nothing is stored.</summary>
    internal async Task<Reply?> ShowAsync(IMessageActivity activity, string key, TurnKeys keys, CancellationToken cancel, string? language = null)
    {
        var stored = await storage.ReadAsync([keys.Conversation], cancel);
        var conversation = Conversation.FromJson(stored.TryGetValue(keys.Conversation, out var memo) ? ((ConversationMemo)memo).Json : null);
        if (language is not null) conversation = conversation with { Language = language };
        var message = Messages.Of(activity, clock.Now, await speakers.OfficerOfAsync(activity, cancel), []);
        return CardNow.Of(await facts.LoadAsync(cancel), conversation, message, clock.Today, key);
    }

    /// <summary>Whether a card of the conversation still looks as somebody sees it, in whichever language; where it is not theirs to see, or nothing waits on it any more, it does not. Nothing is stored.</summary>
    internal async Task<bool> StandsAsync(IMessageActivity activity, string key, string? stamp, TurnKeys keys, CancellationToken cancel)
    {
        foreach (var language in new[] { "zh-Hans", "en" })
        {
            if ((await ShowAsync(activity, key, keys, cancel, language))?.Card is { } card && CardStamp.Of(card) == stamp) return true;
        }

        return false;
    }

    private async Task<Outcome> RunAsync(IMessageActivity activity, ConversationMemo memo, string? card, CancellationToken cancel)
    {
        var known = await facts.LoadAsync(cancel);
        var fetched = await files.FetchAsync(activity, cancel);
        var message = Messages.Of(activity, clock.Now, await speakers.OfficerOfAsync(activity, cancel), fetched.Files);
        message = await codes.LookAsync(message with { Card = card }, cancel);
        var conversation = Conversation.FromJson(memo.Json);
        // Where nothing came but files that could not be fetched, there is nothing else to answer.
        if (!fetched.Regrets.IsEmpty && message.Files.IsEmpty && string.IsNullOrWhiteSpace(message.Text)) return new Outcome(conversation, fetched.Regrets, [], false);
        var result = await thinking.RunAsync(known, conversation, message, clock.Today, await WaitingForAsync(known, message, cancel), cancel);
        return new Outcome(result.Conversation, [.. fetched.Regrets, .. result.Replies], result.Changes, result.IsOnlyAnswer && fetched.Regrets.IsEmpty);
    }

    private Task<Waiting?> WaitingForAsync(Facts known, Message message, CancellationToken cancel) =>
        known.FindOfficer(message.Officer) is { Role: OfficerRole.Supervisor } supervisor ? LoadAsync(supervisor.Id, cancel) : Task.FromResult<Waiting?>(null);

    private async Task<Waiting?> LoadAsync(string officer, CancellationToken cancel) => await waiting.LoadAsync(officer, cancel);

    private Task SaveAsync(IMessageActivity activity, Outcome result, Dictionary<string, object> state, CancellationToken cancel) =>
        database.InTransactionAsync(async token =>
        {
            await changes.WriteAsync(result.Changes, token);
            if (result.Changes.OfType<SecretRefused>().Any()) await secrets.ForgetAsync(activity, token);
            await storage.WriteAsync(state, token);
        }, cancel);

    private sealed record Outcome(Conversation Conversation, ImmutableArray<Reply> Replies, ImmutableArray<Change> Changes, bool IsOnlyAnswer);
}
