using Duban.Plans.Progress;
using Duban.Plans.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Duban.Plans;

/// <summary>Puts the ground floor into a program.</summary>
public static class PlansServices
{
    /// <summary>Adds the database, its stores and the facts. Run <see cref="Migrator"/> and <see cref="SeedImporter"/> at start.</summary>
    public static IServiceCollection AddPlans(
        this IServiceCollection services, Action<PlansOptions>? configure = null, Action<ProgressOptions>? configureProgress = null)
    {
        services.AddOptions<PlansOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PlansOptions>, PlansOptionsValidator>();
        services.AddOptions<ProgressOptions>().Configure(configureProgress ?? (_ => { })).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ProgressOptions>, ProgressOptionsValidator>();
        services.AddSingleton(provider => OfficeRules.Of(
            provider.GetRequiredService<IOptions<ProgressOptions>>().Value, provider.GetRequiredService<IOptions<EvidenceOptions>>().Value));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new Database(provider.GetRequiredService<IOptions<PlansOptions>>().Value));
        return services
            .AddSingleton<Migrator>()
            .AddSingleton<PlanStore>()
            .AddSingleton<DirectoryStore>()
            .AddSingleton<DocumentStore>()
            .AddSingleton<DraftStore>()
            .AddSingleton<MarkStore>()
            .AddSingleton<ActLog>()
            .AddSingleton<ProgressStore>()
            .AddSingleton<IAuditCheck, LogCheck>()
            .AddSingleton<TranscriptStore>()
            .AddSingleton<SecretStore>()
            .AddSingleton<UploadStore>()
            .AddSingleton<AccountStore>()
            .AddSingleton<AddressStore>()
            .AddSingleton<InvitationStore>()
            .AddSingleton<AbsenceStore>()
            .AddSingleton<AssignmentStore>()
            .AddSingleton<RosterStore>()
            .AddSingleton<SeedImporter>()
            .AddSingleton<FactsLoader>();
    }

    /// <summary>Adds the store of evidence files, for a program that keeps or verifies them; it needs <see cref="AddPlans"/>.</summary>
    public static IServiceCollection AddEvidenceStore(this IServiceCollection services, Action<EvidenceOptions> configure)
    {
        services.AddOptions<EvidenceOptions>().Configure(configure).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<EvidenceOptions>, EvidenceOptionsValidator>()
            .AddSingleton<EvidenceFolder>()
            .AddSingleton<EvidenceStore>()
            .AddSingleton<IAuditCheck, EvidenceAudit>();
    }
}
