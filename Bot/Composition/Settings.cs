using System.Globalization;
using Duban.Plans;
using Duban.Plans.Progress;

namespace Duban.Bot.Composition;

/// <summary>Reads the configuration: appsettings.json, then environment variables (DUBAN_ or none), then arguments.</summary>
internal static class Settings
{
    /// <summary>The configuration for a verb; the web host adds the same sources itself.</summary>
    public static IConfiguration Read(string[] args) => new ConfigurationBuilder().AddSources(args).Build();

    public static IConfigurationBuilder AddSources(this IConfigurationBuilder builder, string[] args) => builder
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddJsonFile(Path.Combine(Environment.CurrentDirectory, "appsettings.local.json"), optional: true)
        .AddEnvironmentVariables()
        .AddEnvironmentVariables("DUBAN_")
        .AddCommandLine(args);

    /// <summary>Fills the ground floor's options; a seeds folder that is not where the program was started lies beside it.</summary>
    public static void BindPlans(this IConfiguration configuration, PlansOptions options)
    {
        configuration.GetSection("Plans").Bind(options);
        if (!Path.IsPathRooted(options.SeedsFolder) && !Directory.Exists(options.SeedsFolder))
            options.SeedsFolder = Path.Combine(AppContext.BaseDirectory, options.SeedsFolder);
    }

    /// <summary>Takes the section Progress as it is written; its validator reads it, so that every fault is told in words.</summary>
    public static void BindProgress(this IConfiguration configuration, ProgressOptions options)
    {
        var plans = new PlansOptions();
        configuration.BindPlans(plans);
        options.SeedsFolder = plans.SeedsFolder;
        foreach (var setting in configuration.GetSection("Progress").GetChildren())
        {
            if (setting.Key.Equals(nameof(options.LampsFile), StringComparison.OrdinalIgnoreCase)) options.LampsFile = setting.Value ?? "";
            else options.Values[setting.Key] = setting.Value;
        }
    }

    /// <summary>The office's clock: fixed to Demo:Today in a demonstration.</summary>
    public static OfficeClock Clock(this IConfiguration configuration, TimeProvider time)
    {
        if (configuration["Demo:Today"] is not { Length: > 0 } text) return new OfficeClock(time);
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var today)
            ? new OfficeClock(time, today)
            : throw new InvalidOperationException($"Demo:Today is '{text}'; it takes a day such as 2021-10-11, or leave the Demo section out.");
    }
}
