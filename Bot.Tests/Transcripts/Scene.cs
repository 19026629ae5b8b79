using System.Collections.Immutable;
using Duban.Bot.Language;
using Duban.Bot.Turns;
using Duban.Bot.Tests.Support;
using Duban.Dialogs;
using Duban.Dialogs.Acts;
using Duban.Plans;
using Duban.Plans.Progress;
using Duban.Plans.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Duban.Bot.Tests.Transcripts;

/// <summary>An office with its stores in which people talk, each with the bot alone or all in one group; what is said is stored as the program stores it.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private const string Group = "group";
    private const int MostAttempts = 5;

    private readonly ServiceProvider services;
    private readonly FakeTimeProvider time;
    private readonly Dictionary<string, Conversation> conversations = [];

    private readonly HashSet<(string Place, string Key)> shown = [];

    private Scene(ServiceProvider services, FakeTimeProvider time) => (this.services, this.time) = (services, time);

    /// <summary>The acts that the last turn asked to store.</summary>
    public ImmutableArray<Change> Changes { get; private set; } = [];

    public static async Task<Scene> OpenAsync(PlansOptions options)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2021, 10, 11, 1, 0, 0, TimeSpan.Zero));
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(time)
            .AddPlans(plans => (plans.Provider, plans.ConnectionString, plans.Authority, plans.SeedsFolder) = (options.Provider, options.ConnectionString, options.Authority, SeedFacts.Folder))
            .AddEvidenceStore(evidence => evidence.Folder = Path.Combine(Path.GetTempPath(), $"duban-evidence-{Guid.NewGuid():N}"))
            .AddSingleton(new OfficeClock(time)).AddSingleton<PeopleLog>().AddSingleton<PeopleWriter>().AddSingleton<CodeLooker>().AddSingleton<ChangeWriter>().AddSingleton<WaitingLoader>()
            .AddSecondOpinions(_ => { }).AddSingleton<ThinkingTwice>().BuildServiceProvider();
        services.GetRequiredService<Migrator>().Migrate();
        await services.GetRequiredService<SeedImporter>().ImportAsync();
        return new Scene(services, time);
    }

    /// <summary>It becomes the morning of another day.</summary>
    public void Sleep(DateOnly until) => time.SetUtcNow(new DateTimeOffset(until, new TimeOnly(1, 0), TimeSpan.Zero));

    /// <summary>Somebody says something; gives all that the bot says to it.</summary>
    public async Task<IReadOnlyList<Reply>> SayAsync(string officer, string text, bool isGroup, ImmutableArray<ReceivedFile> files = default)
    {
        time.Advance(TimeSpan.FromSeconds(20));
        var message = new Message
        {
            Text = text, Speaker = officer, Officer = officer, IsGroup = isGroup, Channel = "test", At = time.GetUtcNow(), Files = files.IsDefault ? [] : files,
        };
        for (var attempt = 1; ; attempt++)
        {
            var result = await RunAsync(message, isGroup ? Group : officer);
            try
            {
                await services.GetRequiredService<Database>().InTransactionAsync(cancel => services.GetRequiredService<ChangeWriter>().WriteAsync(result.Changes, cancel));
                Changes = result.Changes;
                conversations[isGroup ? Group : officer] = result.Conversation;
                return Sent(result.Replies, isGroup ? Group : officer);
            }
            catch (VersionConflictException) when (attempt < MostAttempts)
            {
                // Somebody else was faster: the turn runs again on what is stored now.
            }
        }
    }

    /// <summary>Where a unit's line stands, as one reads it: "awaiting-review 60%".</summary>
    public async Task<string> StandsAsync(int item, string unit)
    {
        var facts = await FactsAsync();
        var at = Standings.Of(facts, services.GetRequiredService<OfficeClock>().Today).Find(facts.Plan.Item(item)!, facts.Directory.FindUnit(unit)!)!;
        return at.Percent is { } percent ? $"{at.Line.State.Name} {percent}%" : at.Line.State.Name;
    }

    /// <summary>Where an item stands: "open", "awaiting-closure", "closed".</summary>
    public async Task<string> StandsAsync(int item)
    {
        var facts = await FactsAsync();
        return Standings.Of(facts, services.GetRequiredService<OfficeClock>().Today).Of(facts.Plan.Item(item)!).State;
    }

    /// <summary>The names of the acts that the last turn stored.</summary>
    public string Acts() => string.Join(' ', Changes.OfType<RecordActs>().SelectMany(change => change.Record switch
    {
        LineRecord line => line.Acts.Select(act => act.Name),
        MatterRecord matter => [matter.Act.Name],
        _ => [],
    }));

    public ValueTask DisposeAsync() => services.DisposeAsync();

    /// <summary>What goes out of it: an update of a card that was never shown does not.</summary>
    private List<Reply> Sent(IEnumerable<Reply> replies, string place)
    {
        List<Reply> sent = [.. replies.Where(reply => !reply.OnlyReplaces || shown.Contains((place, reply.Key!)))];
        foreach (var key in sent.Select(reply => reply.Key).OfType<string>()) shown.Add((place, key));
        return sent;
    }

    private async Task<TurnResult> RunAsync(Message message, string place)
    {
        var facts = await FactsAsync();
        var waiting = facts.HasSupervisor(message.Officer) ? await services.GetRequiredService<WaitingLoader>().LoadAsync(message.Officer!, default) : null;
        // Through JSON, as a stored conversation would.
        var conversation = Conversation.FromJson(conversations.GetValueOrDefault(place, Conversation.New).ToJson());
        return await services.GetRequiredService<ThinkingTwice>().RunAsync(facts, conversation, message, services.GetRequiredService<OfficeClock>().Today, waiting, default);
    }

    private Task<Facts> FactsAsync() => services.GetRequiredService<FactsLoader>().LoadAsync();
}
