using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>Soon after the start, and beside serving: says whether the registration holds, and who may talk with the bot.</summary>
internal sealed class RegistrationStart(IOptions<BotRegistration> options, RegistrationCheck check, ILogger<RegistrationStart> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.HasId) return;
        SayWho(options.Value);
        var finding = await check.RunAsync(stoppingToken);
        if (finding.IsFine) Log.Registered(logger, finding.Sentence);
        else Log.NotRegistered(logger, finding.Sentence);
    }

    private void SayWho(BotRegistration registration)
    {
        if (registration.Tenants.Count == 0) Log.EveryTenant(logger);
        else Log.TheseTenants(logger, string.Join(", ", registration.Tenants));
        if (registration.IsEmulatorAllowed) Log.EmulatorAllowed(logger);
    }
}
