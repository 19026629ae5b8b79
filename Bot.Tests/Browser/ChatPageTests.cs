namespace Duban.Bot.Tests.Browser;

/// <summary>The real program's page in a real browser; the screenshots stay in artifacts/screenshots.</summary>
public sealed class ChatPageTests : IAsyncLifetime
{
    private ProgramHost? host;

    public async ValueTask InitializeAsync()
    {
        Chromium.SkipWhereMissing();
        host = await ProgramHost.StartAsync();
    }

    public ValueTask DisposeAsync() => host?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Theory]
    [InlineData("zh-CN", 1280, 860, false, "desktop-zh")]
    [InlineData("zh-CN", 375, 760, false, "phone-zh")]
    [InlineData("en-US", 1280, 860, true, "desktop-en-dark")]
    [InlineData("en-US", 375, 760, false, "phone-en")]
    public async Task ThePageAnswersInTwoLanguagesAndTakesAClick(string locale, int width, int height, bool isDark, string picture)
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
        await screen.ClickAsync(screen.Suggestions.First, shows: "第");
        await screen.KeepAsync($"{picture}-4-suggestion");

        screen.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task TheConversationGoesOnWhereItWasWhenTheProgramIsKilledAndStartedAgain()
    {
        await using var browser = await Chromium.OpenAsync("zh-CN", 1280, 860);
        var screen = new ChatScreen(browser.Page);
        await screen.OpenAsync(host!.Address);
        await screen.AskAsync("第13项由哪些单位牵头？", shows: "县司法局");
        var before = await screen.Messages.CountAsync();

        await host.KillAsync();
        await host.StartAgainAsync();
        await screen.ReloadAsync();

        await screen.HasAsync(before);
        await screen.AskAsync("那责任单位呢？", shows: "第13项");
        await screen.KeepAsync("desktop-zh-5-after-kill");
    }

    [Fact]
    public async Task APressedButtonOfACardIsTheUsersOwnMessage()
    {
        await using var browser = await Chromium.OpenAsync("zh-CN", 1280, 860);
        var screen = new ChatScreen(browser.Page);
        await screen.OpenAsync(host!.Address);
        await screen.AskAsync("第13项由哪些单位牵头？", shows: "县司法局");
        var before = await screen.Messages.CountAsync();

        await screen.ClickAsync(screen.CardButtons.First, shows: "第13项");

        (await screen.IsMineAsync(before)).ShouldBeTrue();
    }
}
