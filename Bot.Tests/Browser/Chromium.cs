using Duban.Bot.Tests.Support;
using Microsoft.Playwright;

namespace Duban.Bot.Tests.Browser;

/// <summary>The machine's own chromium, never one that is downloaded.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync",
    ];

    private readonly IPlaywright playwright;
    private readonly IBrowserContext context;
    private readonly DirectoryInfo profile;

    private Chromium(IPlaywright playwright, IBrowserContext context, DirectoryInfo profile) =>
        (this.playwright, this.context, this.profile) = (playwright, context, profile);

    /// <summary>Where it is: DUBAN_CHROMIUM, or where Debian puts it.</summary>
    public static string Program => Environment.GetEnvironmentVariable("DUBAN_CHROMIUM") ?? "/usr/bin/chromium";

    /// <summary>Why no browser can be run; null where it can.</summary>
    public static string? Missing => Environment.GetEnvironmentVariable("DUBAN_SKIP_BROWSER") is { Length: > 0 } ? "DUBAN_SKIP_BROWSER is set"
        : File.Exists(Program) ? null : $"{Program} is missing (DUBAN_CHROMIUM names another)";

    /// <summary>Skips a test, saying why, where there is nothing to run it with.</summary>
    public static void SkipWhereMissing()
    {
        Assert.SkipUnless(Missing is null, Missing ?? "");
        Assert.SkipUnless(
            File.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot", "lib", "webchat.js")), "Web Chat could not be fetched at build");
    }

    /// <summary>The one page that is open.</summary>
    public IPage Page => context.Pages[0];

    public static async Task<Chromium> OpenAsync(string locale, int width, int height, bool isDark = false)
    {
        var profile = Directory.CreateTempSubdirectory("duban-chromium-");
        var playwright = await Playwright.CreateAsync();
        var context = await playwright.Chromium.LaunchPersistentContextAsync(profile.FullName, new()
        {
            ExecutablePath = Program, Headless = true, Args = Flags, Locale = locale,
            ViewportSize = new() { Width = width, Height = height }, DeviceScaleFactor = 2,
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
        });
        return new Chromium(playwright, context, profile);
    }

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        playwright.Dispose();
        profile.ThrowAway();
    }
}
