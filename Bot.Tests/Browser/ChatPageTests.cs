namespace Duban.Bot.Tests.Browser;

/// <summary>The page in a real browser; the screenshots stay in artifacts/screenshots.</summary>
public sealed class ChatPageTests : IAsyncLifetime
{
    private SampleHost? host;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("DUBAN_SKIP_BROWSER") is { Length: > 0 }, "DUBAN_SKIP_BROWSER is set");
        Assert.SkipUnless(File.Exists(Chromium.Program), $"{Chromium.Program} is missing (DUBAN_CHROMIUM names another)");
        Assert.SkipUnless(
            File.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot", "lib", "webchat.js")), "Web Chat could not be fetched at build");
        host = await SampleHost.StartAsync();
    }

    public ValueTask DisposeAsync() => host?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Theory]
    [InlineData("zh-CN", 1280, 860, false, "desktop-zh")]
    [InlineData("zh-CN", 375, 760, false, "phone-zh")]
    [InlineData("en-US", 1280, 860, false, "desktop-en")]
    [InlineData("en-US", 375, 760, false, "phone-en")]
    [InlineData("zh-CN", 1280, 860, true, "desktop-dark")]
    public async Task ThePageAnswersInTheBrowser(string locale, int width, int height, bool isDark, string picture)
    {
        await using var browser = await Chromium.OpenAsync(locale, width, height, isDark);
        var screen = new ChatScreen(browser.Page);
        await screen.OpenAsync(host!.Address);
        await screen.KeepAsync($"{picture}-1-welcome");

        await screen.AskAsync("第13项由哪些单位牵头？", shows: "县司法局");
        await screen.KeepAsync($"{picture}-2-lead");
        await screen.AskAsync("which units lead item 13", shows: "县司法局");
        await screen.AskAsync("司法局牵头哪些", shows: "县司法局");
        await screen.KeepAsync($"{picture}-3-led");
        await screen.ClickAsync(screen.Suggestions.First, shows: "县司法局");
        await screen.KeepAsync($"{picture}-4-suggestion");

        screen.Complaints.ShouldBeEmpty();
    }
}
