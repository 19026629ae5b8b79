using Microsoft.Extensions.Options;

namespace Duban.Bot.Language;

/// <summary>Puts second opinions into a program.</summary>
internal static class LanguageServices
{
    public static IServiceCollection AddSecondOpinions(this IServiceCollection services, Action<LanguageOptions> configure)
    {
        services.AddOptions<LanguageOptions>().Configure(configure).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<LanguageOptions>, LanguageOptionsValidator>()
            .AddSingleton<SecondOpinions>()
            .AddSingleton<PersonalOpinions>();
    }
}
