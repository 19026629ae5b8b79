using System.Collections.Immutable;
using Duban.Bot.Channels.BotFramework;
using Duban.Bot.Deliveries;
using Duban.Bot.Language;
using Duban.Bot.Turns;
using Duban.Bot.Verbs;
using Duban.Dialogs;
using Duban.Plans;
using Duban.Plans.Feedback;
using Duban.Plans.Progress;
using Duban.Plans.Storage;
using Duban.Plans.Units;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Composition;

/// <summary>Facts and clock for the verbs of the command line: from one notice, or from the stored plans.</summary>
internal sealed partial class Office : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly Uri pageAddress;

    private bool isStored;

    private Office(ServiceProvider services, OfficeClock clock, Uri pageAddress) => (this.services, Clock, this.pageAddress) = (services, clock, pageAddress);

    public Facts Facts { get; private set; } = new(Plan.None, UnitDirectory.Empty);

    public OfficeClock Clock { get; }

    private string Authority => services.GetRequiredService<IOptions<PlansOptions>>().Value.Authority;

    /// <summary>Why there is nothing to answer from, one line; null when all is well.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Whether the stores are open, with or without a plan in them.</summary>
    public bool IsOpen { get; private set; }

    public static async Task<Office> OpenAsync(string? noticeFile, DateOnly? asOf, string[] settings, CancellationToken cancellationToken)
    {
        var configuration = Settings.Read(settings);
        var clock = asOf is { } day ? new OfficeClock(TimeProvider.System, day) : configuration.Clock(TimeProvider.System);
        var services = AddKeys(new ServiceCollection().AddLogging(), configuration).AddPlans(configuration.BindPlans, configuration.BindProgress).AddEvidenceStore(configuration.GetSection("Evidence").Bind).AddSingleton(clock)
            .AddSingleton<PeopleLog>().AddSingleton<PeopleWriter>().AddSingleton<CodeLooker>().AddSingleton<ChangeWriter>().AddSingleton<WaitingLoader>()
            .AddSecondOpinions(configuration.GetSection("Language").Bind).AddSingleton<ThinkingTwice>()
            .AddBotFramework(configuration).AddDeliveries(configuration).BuildServiceProvider();
        var office = new Office(services, clock, PageAddress(configuration)) { isStored = noticeFile is null };
        await (noticeFile is null ? office.LoadStoredAsync(cancellationToken) : office.LoadNoticeAsync(noticeFile, cancellationToken));
        return office;
    }

    /// <summary>Runs a turn; while one file stands for the stores nobody outside is asked.</summary>
    public async Task<TurnResult> RunAsync(Conversation conversation, Message message, Waiting? waiting, CancellationToken cancel) => isStored
        ? await services.GetRequiredService<ThinkingTwice>().RunAsync(Facts, conversation, message, Clock.Today, waiting, cancel)
        : Turn.Run(Facts, conversation, message, Clock.Today, waiting);

    /// <summary>The message with what a turn about invitation codes needs; as it is while one file stands for the stores.</summary>
    public async Task<Message> LookAsync(Message message, CancellationToken cancel) =>
        isStored ? await services.GetRequiredService<CodeLooker>().LookAsync(message, cancel) : message;

    /// <summary>What lies with the stores for the officer; null while one file stands for them.</summary>
    public async Task<Waiting?> WaitingForAsync(string? officer, CancellationToken cancel) =>
        isStored && officer is not null ? await services.GetRequiredService<WaitingLoader>().LoadAsync(officer, cancel) : null;

    /// <summary>The answers that wait for review, the oldest first.</summary>
    public Task<IReadOnlyList<MarkedAnswer>> MarksAsync(CancellationToken cancel) => services.GetRequiredService<MarkStore>().ListOpenAsync(Authority, cancel);

    /// <summary>Closes a mark; says whether it was open.</summary>
    public Task<bool> CloseMarkAsync(int id, CancellationToken cancel) => services.GetRequiredService<MarkStore>().CloseAsync(Authority, id, Clock.Now, cancel);

    /// <summary>What `verify` checks, given a hash of the log that was noted down earlier or null.</summary>
    public IEnumerable<Func<string?, CancellationToken, Task<AuditFinding>>> Checks =>
        services.GetServices<IAuditCheck>().Select<IAuditCheck, Func<string?, CancellationToken, Task<AuditFinding>>>(check => (known, cancel) => check.RunAsync(Authority, known, cancel));

    /// <summary>Stores what a turn changed and takes it into the facts. Nothing is stored while one file stands for the stores.</summary>
    public async Task StoreAsync(ImmutableArray<Change> changes, CancellationToken cancel)
    {
        if (!isStored || changes.IsEmpty) return;
        await services.GetRequiredService<Database>().InTransactionAsync(token => services.GetRequiredService<ChangeWriter>().WriteAsync(changes, token), cancel);
        await ReloadAsync(cancel);
    }

    /// <summary>Takes in what others stored.</summary>
    public async Task ReloadAsync(CancellationToken cancel)
    {
        if (isStored) Facts = await services.GetRequiredService<FactsLoader>().LoadAsync(cancel);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task LoadStoredAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Wrong settings are told now, not in the middle of a talk.
            _ = services.GetRequiredService<SecondOpinions>();
            _ = services.GetRequiredService<OfficeRules>();
            services.GetRequiredService<Migrator>().Migrate();
            var seeds = await services.GetRequiredService<SeedImporter>().ImportAsync(cancellationToken);
            await ReloadAsync(cancellationToken);
            IsOpen = true;
            if (!Facts.HasPlan) Refusal = "no plan is stored: " + string.Join("; ", seeds.Select(seed => seed.Reason).OfType<string>());
        }
        catch (OptionsValidationException error)
        {
            Refusal = string.Join("; ", error.Failures);
        }
    }

    private async Task LoadNoticeAsync(string file, CancellationToken cancellationToken)
    {
        var result = await NoticeFile.ReadAsync(file, cancellationToken);
        Refusal = result.Refusal;
        try
        {
            if (result.Plan is { } plan) Facts = services.GetRequiredService<OfficeRules>().In(new Facts(plan, UnitDirectory.For(plan, await SeedDirectoryAsync(cancellationToken))));
        }
        catch (OptionsValidationException error)
        {
            Refusal = string.Join("; ", error.Failures);
        }
    }

    private async Task<UnitDirectory> SeedDirectoryAsync(CancellationToken cancellationToken)
    {
        var file = Path.Combine(services.GetRequiredService<IOptions<PlansOptions>>().Value.SeedsFolder, "units.json");
        if (!File.Exists(file)) return UnitDirectory.Empty;
        return UnitDirectory.FromJson(new MemoryStream(await File.ReadAllBytesAsync(file, cancellationToken)));
    }
}
