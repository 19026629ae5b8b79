using Duban.Plans;
using Duban.Plans.Progress;

namespace Duban.Bot.EvidenceFiles;

/// <summary>Puts evidence files into a program.</summary>
internal static class EvidenceServices
{
    /// <summary>Adds keeping and serving. It needs the stores of AddPlans and the keys of AddDirectLine.</summary>
    public static IServiceCollection AddEvidence(this IServiceCollection services, Action<EvidenceOptions> configure) => services
        .AddEvidenceStore(configure)
        .AddSingleton<EvidenceLinks>()
        .AddSingleton<EvidenceEndpoint>();

    /// <summary>Serves evidence below /evidence.</summary>
    public static WebApplication MapEvidence(this WebApplication app)
    {
        app.MapGet(EvidenceLinks.Route + "/{ticket}", (HttpContext context, string ticket, EvidenceEndpoint evidence) => evidence.HandleAsync(context, ticket));
        return app;
    }
}
