using Duban.Bot.Channels.BotFramework.Proactive;
using Duban.Bot.State;
using Duban.Bot.Turns;
using Microsoft.Bot.Builder;

namespace Duban.Bot.Composition;

/// <summary>What every channel needs: the office's clock, the seeds read at start, state, turns, the bot.</summary>
internal static class OfficeServices
{
    public static IServiceCollection AddOffice(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(provider => configuration.Clock(provider.GetRequiredService<TimeProvider>()))
        .AddHostedService<OfficeStart>();

    public static IServiceCollection AddTurns(this IServiceCollection services) => services
        .AddSingleton<IStorage, DapperStorage>()
        .AddSingleton<TurnGates>()
        .AddSingleton<PeopleLog>()
        .AddSingleton<PeopleWriter>()
        .AddSingleton<CodeLooker>()
        .AddSingleton<ChangeWriter>()
        .AddSingleton<WaitingLoader>()
        .AddSingleton<SecretMessages>()
        .AddSingleton<Speakers>()
        .AddSingleton<CardLinks>()
        .AddSingleton<ThinkingTwice>()
        .AddSingleton<TurnTaker>()
        .AddSingleton<TurnSender>()
        .AddSingleton<Addressed>()
        .AddSingleton<TurnHandler>()
        .AddSingleton<PressHandler>()
        .AddSingleton<EditHandler>()
        .AddSingleton<AddressKeeper>()
        .AddSingleton<Greeter>()
        .AddTransient<IBot, DubanBot>()
        .AddHostedService<Housekeeping>();
}
