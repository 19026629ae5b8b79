using Duban.Bot.Verbs;
using Duban.Plans;
using Duban.Plans.Storage;
using Duban.Plans.Units;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Composition;

/// <summary>Facts and clock for the verbs of the command line: from one notice, or from the stored plans.</summary>
internal sealed class Office : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private Office(ServiceProvider services, OfficeClock clock) => (this.services, Clock) = (services, clock);

    public Facts Facts { get; private set; } = null!;

    public OfficeClock Clock { get; }

    /// <summary>Why there is nothing to answer from, one line; null when all is well.</summary>
    public string? Refusal { get; private set; }

    public static async Task<Office> OpenAsync(string? noticeFile, DateOnly? asOf, CancellationToken cancellationToken)
    {
        var configuration = Settings.Read([]);
        var services = new ServiceCollection().AddLogging().AddPlans(configuration.BindPlans).BuildServiceProvider();
        var office = new Office(services, asOf is { } day ? new OfficeClock(TimeProvider.System, day) : configuration.Clock(TimeProvider.System));
        await (noticeFile is null ? office.LoadStoredAsync(cancellationToken) : office.LoadNoticeAsync(noticeFile, cancellationToken));
        return office;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task LoadStoredAsync(CancellationToken cancellationToken)
    {
        try
        {
            services.GetRequiredService<Migrator>().Migrate();
            var seeds = await services.GetRequiredService<SeedImporter>().ImportAsync(cancellationToken);
            if (await services.GetRequiredService<FactsLoader>().LoadAsync(cancellationToken) is { } facts) Facts = facts;
            else Refusal = "no plan is stored: " + string.Join("; ", seeds.Select(seed => seed.Reason).OfType<string>());
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
        if (result.Plan is { } plan) Facts = new Facts(plan, UnitDirectory.For(plan, await SeedDirectoryAsync(cancellationToken)));
    }

    private async Task<UnitDirectory> SeedDirectoryAsync(CancellationToken cancellationToken)
    {
        var file = Path.Combine(services.GetRequiredService<IOptions<PlansOptions>>().Value.SeedsFolder, "units.json");
        if (!File.Exists(file)) return UnitDirectory.Empty;
        return UnitDirectory.FromJson(new MemoryStream(await File.ReadAllBytesAsync(file, cancellationToken)));
    }
}
