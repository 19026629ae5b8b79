using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>The channel of Teams and every other Azure Bot Service channel.</summary>
internal static class BotFrameworkServices
{
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration) => services
        .AddHttpClient()
        .AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            configuration, httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(), logger: provider.GetRequiredService<ILogger<DubanAdapter>>()))
        .AddSingleton<IBotFrameworkHttpAdapter, DubanAdapter>();
}
