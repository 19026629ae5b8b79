using Microsoft.Playwright;

namespace Duban.Bot.Tests.Browser;

/// <summary>What the demonstration's page offers beside typing: sending a file, and speaking as a sample officer.</summary>
public sealed class FilesAndSpeakersTests : IAsyncLifetime
{
    private ProgramHost? host;

    public async ValueTask InitializeAsync()
    {
        Chromium.SkipWhereMissing();
        host = await ProgramHost.StartAsync();
    }

    public ValueTask DisposeAsync() => host?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task AFileSentByTheUploadButtonIsInTheTranscriptAndCanBeSavedAgain()
    {
        await using var browser = await Chromium.OpenAsync("zh-CN", 1280, 860);
        var screen = new ChatScreen(browser.Page);
        await screen.OpenAsync(host!.Address);

        await screen.SendFileAsync(Some("2021年工作要点.md", "# 通知\n"u8.ToArray()));
        (await screen.FileIsReadableAsync()).ShouldBeTrue();
        await screen.KeepAsync("desktop-zh-8-upload");

        var download = await browser.Page.RunAndWaitForDownloadAsync(() => screen.Files.First.ClickAsync());
        download.SuggestedFilename.ShouldBe("2021年工作要点.md");
        (await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).ShouldBe("# 通知\n");
        screen.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task AFileOverTheLimitIsNotSentAndThePageSaysWhy()
    {
        await using var browser = await Chromium.OpenAsync("zh-CN", 390, 780);
        var screen = new ChatScreen(browser.Page);
        await screen.OpenAsync(host!.Address);

        await screen.AttachAsync(Some("附件.pdf", new byte[20 * 1024 * 1024 + 1]));

        await screen.Bar.Filter(new() { HasText = "20MB" }).WaitForAsync();
        await screen.KeepAsync("phone-zh-8-too-large");
        await screen.AskAsync("第13项由哪些单位牵头？", shows: "县司法局");
        (await screen.Files.CountAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("zh-CN", 1280, 860, false, "desktop-zh-9-speaker")]
    [InlineData("zh-CN", 390, 780, false, "phone-zh-9-speaker")]
    [InlineData("zh-CN", 390, 780, true, "phone-zh-dark-9-speaker")]
    [InlineData("en-US", 1280, 860, true, "desktop-en-dark-9-speaker")]
    [InlineData("en-US", 390, 780, false, "phone-en-9-speaker")]
    public async Task WhoeverIsChosenSpeaksAfterAReloadToo(string locale, int width, int height, bool isDark, string picture)
    {
        await using var browser = await Chromium.OpenAsync(locale, width, height, isDark);
        var screen = new ChatScreen(browser.Page);
        await screen.OpenAsync(host!.Address);
        await screen.AskAsync("第13项由哪些单位牵头？", shows: "县司法局");

        await screen.SpeakAsAsync("示例·司法局联络员");
        (await screen.Messages.CountAsync()).ShouldBe(1);
        await screen.AskAsync("我们局牵头哪些任务", shows: "县司法局");
        await browser.Page.ReloadAsync();
        await screen.HasAsync(3);

        (await screen.Speaker.InputValueAsync()).ShouldBe("demo-justice");
        (await screen.IsTooWideAsync()).ShouldBeFalse();
        await screen.KeepAsync(picture);
        screen.Complaints.ShouldBeEmpty();
    }

    private static FilePayload Some(string name, byte[] content) => new() { Name = name, MimeType = "application/octet-stream", Buffer = content };
}
