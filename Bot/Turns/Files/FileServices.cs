using Microsoft.Extensions.Options;

namespace Duban.Bot.Turns.Files;

/// <summary>Puts the fetching of files into a program.</summary>
internal static class FileServices
{
    public static IServiceCollection AddIncomingFiles(this IServiceCollection services, Action<AttachmentOptions> configure)
    {
        services.AddOptions<AttachmentOptions>().Configure(configure).ValidateOnStart();
        // No redirects by the client: where they lead is checked first. No time limit of its own: the whole download has one.
        services.AddHttpClient(TeamsFiles.Client, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        return services
            .AddSingleton<IValidateOptions<AttachmentOptions>, AttachmentOptionsValidator>()
            .AddSingleton<TeamsFiles>()
            .AddSingleton<IncomingFiles>();
    }
}
