using Duban.Bot.Channels.BotFramework.Registration;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>The channel of Teams and every other Azure Bot Service channel.</summary>
internal static class BotFrameworkServices
{
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration) => services
        .AddHttpClient()
        .AddRegistration(configuration)
        .AddSingleton<TurnsApart>()
        .AddHostedService(provider => provider.GetRequiredService<TurnsApart>())
        .AddSingleton<IBotFrameworkHttpAdapter, DubanAdapter>();

    /// <summary>Who we are and who may call; also for whoever wants to check that without serving.</summary>
    public static IServiceCollection AddRegistration(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotRegistration>().Configure(registration => registration.Read(configuration)).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<BotRegistration>, BotRegistrationValidator>()
            .AddSingleton<ServiceClientCredentialsFactory>(provider => new ConfigurationServiceClientCredentialFactory(Registration(provider).ForSdk(), logger: Logger(provider)))
            .AddSingleton(Authentication)
            .AddSingleton<BotProof>()
            .AddSingleton<RegistrationCheck>()
            .AddHostedService<RegistrationStart>();
    }

    // One factory of credentials for replies and for the check, so that they share their tokens.
    private static BotFrameworkAuthentication Authentication(IServiceProvider provider)
    {
        var registration = Registration(provider);
        var sdk = new ConfigurationBotFrameworkAuthentication(
            registration.ForSdk(), provider.GetRequiredService<ServiceClientCredentialsFactory>(), Asked(registration),
            provider.GetRequiredService<IHttpClientFactory>(), Logger(provider));
        return new GuardedAuthentication(sdk, registration, Logger(provider));
    }

    // An emulator that acts for a bot of one tenant gets its tokens from that tenant. No claims validator: other bots may not call.
    private static AuthenticationConfiguration Asked(BotRegistration registration) => registration is { IsEmulatorAllowed: true, Tenant.Length: > 0 }
        ? new AuthenticationConfiguration { ValidTokenIssuers = [registration.InTenant("TenantIssuer1"), registration.InTenant("TenantIssuer2")] }
        : new AuthenticationConfiguration();

    private static BotRegistration Registration(IServiceProvider provider) => provider.GetRequiredService<IOptions<BotRegistration>>().Value;

    private static ILogger Logger(IServiceProvider provider) => provider.GetRequiredService<ILogger<DubanAdapter>>();
}
