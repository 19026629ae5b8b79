using Duban.Bot.Channels.BotFramework.Proactive;

namespace Duban.Bot.Deliveries;

/// <summary>Sending without being asked.</summary>
internal static class DeliveryServices
{
    /// <summary>Adds the channels that can, and who sends to officers over them; needs the Bot Framework's adapter and the stores.</summary>
    public static IServiceCollection AddDeliveries(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DeliveryOptions>().Bind(configuration.GetSection("Delivery")).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<TeamsHosts>()
            .AddSingleton<PatientCalls>()
            .AddSingleton<IChannel, BotFrameworkChannel>()
            .AddSingleton<OfficerMail>();
    }
}
