using System.Globalization;
using System.Text.Json.Nodes;
using Duban.Plans.Storage;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>A conversation that somebody is using: its one writer, its queue of turns and its socket.</summary>
/// <remarks>What was said is in the store; here is only what may be lost with the process.</remarks>
internal sealed class LiveConversation(string id, string authority, TranscriptStore store, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim writing = new(1);
    private readonly Lock sockets = new();
    private readonly Lock queueing = new();
    private ChatSocket? socket;
    private Task lastTurn = Task.CompletedTask;
    private DateTimeOffset? lastInstant;
    private long? lastSequence;

    public string Id => id;

    /// <summary>Appends what the bot or the server says and tells the socket; null for an unknown conversation.</summary>
    public Task<Appended?> AppendAsync(JsonObject activity, string? clientId, bool awaitsAnswer, CancellationToken cancel) =>
        AppendAsync(activity, clientId, awaitsAnswer, _ => { }, cancel);

    /// <summary>Appends what a user says; what is new is handed on before anything else is appended, so that turns keep its order.</summary>
    public Task<Appended?> AppendAsync(JsonObject activity, string? clientId, Action<Appended> handOn, CancellationToken cancel) =>
        AppendAsync(activity, clientId, awaitsAnswer: true, handOn, cancel);

    /// <summary>The activities after a watermark.</summary>
    public async Task<ActivityPage> ReadAsync(long after, CancellationToken cancel) =>
        ActivityPage.Of(await store.ReadAsync(authority, id, after, cancel), after);

    /// <summary>What the bot said under that id; null where it said nothing so.</summary>
    public async Task<StoredActivity?> FindReplyAsync(string? activity, CancellationToken cancel)
    {
        if (Ids.Sequence(id, activity) is not { } sequence) return null;
        var found = (await store.ReadAsync(authority, id, sequence - 1, cancel)).FirstOrDefault(one => one.Sequence == sequence);
        return found is not null && (JsonNode.Parse(found.Json) as JsonObject)?["from"].String("role") == RoleTypes.Bot ? found : null;
    }

    /// <summary>Shows something that is not kept, such as typing, to whoever looks now; what was said since then makes it void.</summary>
    public void Show(JsonObject activity) => Current?.Show(new ActivityPage([activity], lastSequence ?? long.MaxValue));

    /// <summary>Makes a socket the conversation's only one; an older one is closed.</summary>
    public void Attach(ChatSocket newer)
    {
        ChatSocket? older;
        lock (sockets) (older, socket) = (socket, newer);
        older?.EndReplaced();
    }

    /// <summary>Forgets a socket that ended.</summary>
    public void Detach(ChatSocket ended)
    {
        lock (sockets) socket = socket == ended ? null : socket;
    }

    /// <summary>Runs a turn after those before it.</summary>
    public Task Enqueue(Func<Task> turn)
    {
        lock (queueing) return lastTurn = RunAfterAsync(lastTurn, turn);
    }

    public void Dispose() => writing.Dispose();

    private ChatSocket? Current
    {
        get { lock (sockets) return socket; }
    }

    private async Task<Appended?> AppendAsync(
        JsonObject activity, string? clientId, bool awaitsAnswer, Action<Appended> handOn, CancellationToken cancel)
    {
        await writing.WaitAsync(cancel);
        try
        {
            activity["timestamp"] = (await NextInstantAsync(cancel)).ToString("O", CultureInfo.InvariantCulture);
            var appended = await store.AppendAsync(authority, id, new(DirectLineJson.Text(activity), clientId, awaitsAnswer), cancel);
            if (appended is { IsNew: true }) Announce(appended, handOn);
            return appended;
        }
        finally
        {
            writing.Release();
        }
    }

    private void Announce(Appended appended, Action<Appended> handOn)
    {
        lastSequence = appended.Sequence;
        Current?.Notify();
        handOn(appended);
    }

    private static async Task RunAfterAsync(Task before, Func<Task> turn)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        await turn();
    }

    // Web Chat sorts by time, so time never stands still nor goes back within a conversation, whatever the clock does.
    private async Task<DateTimeOffset> NextInstantAsync(CancellationToken cancel)
    {
        var last = lastInstant ?? await LastStoredInstantAsync(cancel);
        var now = time.GetUtcNow();
        lastInstant = now > last ? now : last.AddMilliseconds(1);
        return lastInstant.Value;
    }

    private async Task<DateTimeOffset> LastStoredInstantAsync(CancellationToken cancel)
    {
        var stored = await store.ReadAsync(authority, id, 0, cancel);
        return stored.Count == 0 ? DateTimeOffset.MinValue : ActivityReader.Read(JsonNode.Parse(stored[^1].Json)!.AsObject(), "").Timestamp
            ?? DateTimeOffset.MinValue;
    }
}
