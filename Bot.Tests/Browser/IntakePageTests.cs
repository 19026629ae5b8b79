using System.Text;
using Duban.Bot.Tests.Intake;
using Microsoft.Playwright;

namespace Duban.Bot.Tests.Browser;

/// <summary>A supervisor sends a notice on the page, corrects it by talking and confirms it.</summary>
public sealed class IntakePageTests : IAsyncLifetime
{
    private ProgramHost? host;

    public async ValueTask InitializeAsync()
    {
        Chromium.SkipWhereMissing();
        host = await ProgramHost.StartAsync();
    }

    public ValueTask DisposeAsync() => host?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Theory]
    [InlineData("zh-CN", 1280, 1000, false, "desktop-zh-10-intake", "核对下面读到的内容")]
    [InlineData("zh-CN", 390, 1000, false, "phone-zh-10-intake", "核对下面读到的内容")]
    [InlineData("en-US", 1280, 1000, true, "desktop-en-dark-10-intake", "Please check what I read")]
    public async Task ANoticeIsShownCorrectedAndConfirmed(string locale, int width, int height, bool isDark, string picture, string shows)
    {
        await using var browser = await Chromium.OpenAsync(locale, width, height, isDark);
        var screen = new ChatScreen(browser.Page);
        await screen.OpenAsync(host!.Address);
        await screen.SpeakAsAsync("示例·督查员");

        await screen.SendFileAsync(Notice(("牵头单位：县司法局", "牵头单位：县审计局、县司法行政局"), ("年底前实现涉企", "年11月底前实现涉企")));
        await screen.Messages.Filter(new() { HasText = shows }).First.WaitForAsync();
        await screen.KeepAsync(picture);
        (await screen.IsTooWideAsync()).ShouldBeFalse();
        await screen.AskAsync("第5项牵头单位改为县发改局", shows: "县发改局");
        await screen.KeepAsync(picture + "-corrected");
        await screen.AskAsync("确认导入", shows: "第2版");
        await screen.AskAsync("第13项由哪些单位牵头？", shows: "县审计局");
        await screen.KeepAsync(picture + "-confirmed");
        screen.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task AVisitorsFileIsKindlyRefused()
    {
        await using var browser = await Chromium.OpenAsync("zh-CN", 1280, 860);
        var screen = new ChatScreen(browser.Page);
        await screen.OpenAsync(host!.Address);
        await screen.SendFileAsync(Notice());
        await screen.Messages.Filter(new() { HasText = "导入文件由督查室办理" }).First.WaitForAsync();
    }

    private static FilePayload Notice(params (string Old, string New)[] words) =>
        new() { Name = "开江府发24号.md", MimeType = "text/markdown", Buffer = Encoding.UTF8.GetBytes(IntakeTalk.Changed(words)) };
}
