using Duban.Bot.Channels.DirectLine.Uploads;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Puts the Direct Line server into a program.</summary>
public static class DirectLineServices
{
    /// <summary>Adds the server. It needs the stores of AddPlans over a migrated database, and an IBot to talk.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, Action<DirectLineOptions>? configure = null)
    {
        services.AddOptions<DirectLineOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        return services.AddKeyRing().AddSingleton<ChatPasses>().AddConversations().AddEndpoints();
    }

    /// <summary>Adds data protection with its keys in the database, so that the verbs and the server share them.</summary>
    public static IServiceCollection AddKeyRing(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Duban");
        return services
            .AddSingleton<KeyRing>()
            .AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
                options => options.XmlRepository = provider.GetRequiredService<KeyRing>()));
    }

    private static IServiceCollection AddConversations(this IServiceCollection services) => services
        .AddSingleton<ConversationHub>()
        .AddSingleton(provider => new DirectLineAdapter(
            provider.GetRequiredService<ConversationHub>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IOptions<DirectLineOptions>>(),
            provider.GetRequiredService<ILogger<DirectLineAdapter>>()))
        .AddSingleton<TurnRunner>()
        .AddSingleton<ConversationStart>()
        .AddHostedService<PendingTurns>();

    private static IServiceCollection AddEndpoints(this IServiceCollection services) => services
        .AddSingleton<PublicAddress>()
        .AddSingleton<Doorman>()
        .AddSingleton<TokenEndpoints>()
        .AddSingleton<ConversationEndpoints>()
        .AddSingleton<ActivityIntake>()
        .AddSingleton<ActivityEndpoints>()
        .AddSingleton<AttachmentAddress>()
        .AddSingleton<UploadEndpoint>()
        .AddSingleton<AttachmentEndpoint>()
        .AddSingleton<SocketEndpoint>();
}
