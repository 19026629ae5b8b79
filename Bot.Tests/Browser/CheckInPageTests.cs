using System.Text;
using Microsoft.Playwright;

namespace Duban.Bot.Tests.Browser;

/// <summary>An officer reports on the page; the supervisor returns the report, gets a better one and accepts it.</summary>
public sealed class CheckInPageTests : IAsyncLifetime
{
    private const string Officer = "示例·司法局联络员";
    private const string Supervisor = "示例·督查员";

    private ProgramHost? host;

    public async ValueTask InitializeAsync()
    {
        Chromium.SkipWhereMissing();
        host = await ProgramHost.StartAsync();
    }

    public ValueTask DisposeAsync() => host?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Theory]
    [InlineData(1280, 1000, false, "desktop-zh-11-check-in")]
    [InlineData(390, 900, true, "phone-zh-dark-11-check-in")]
    public async Task AReportIsGivenReturnedGivenAgainAndAccepted(int width, int height, bool isDark, string picture)
    {
        await using var browser = await Chromium.OpenAsync("zh-CN", width, height, isDark);
        var screen = new ChatScreen(browser.Page);
        await screen.OpenAsync(host!.Address);

        await screen.SpeakAsAsync(Officer);
        await screen.AskAsync("13项方案已印发，培训做了两场，卡在经费，预计11月底完成", shows: "还差：");
        await screen.SendFileAsync(new() { Name = "培训签到表.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes("第一场 46人\n第二场 51人\n") });
        await screen.AskAsync("60%，下一步组织第三场培训", shows: "确认提交");
        await screen.KeepAsync(picture + "-1-card");
        (await screen.IsTooWideAsync()).ShouldBeFalse();
        await screen.AskAsync("百分比改成70", shows: "完成百分比改为：70%");
        await Card("70%").WaitForAsync();
        // The same card changed: no other one says 60 % any more.
        (await Card("60%").CountAsync()).ShouldBe(0);
        await screen.ClickAsync(screen.CardButtons.Filter(new() { HasTextString = "确认提交" }).Last, shows: "已提交");
        await Card("待督查室审核").WaitForAsync();
        await screen.KeepAsync(picture + "-2-stored");

        await screen.SpeakAsAsync(Supervisor);
        await screen.AskAsync("看第13项县司法局的填报", shows: "培训做了两场");
        await screen.CardButtons.Filter(new() { HasTextString = "培训签到表.txt" }).First.WaitForAsync();
        await screen.KeepAsync(picture + "-3-review");
        await screen.AskAsync("退回第13项县司法局的填报，理由：缺少第二场培训的名单，10月20日前重报", shows: "确认");
        await screen.AskAsync("确认", shows: "退回");

        await screen.SpeakAsAsync(Officer);
        await screen.AskAsync("我来报第13项", shows: "缺少第二场培训的名单");
        await screen.KeepAsync(picture + "-4-returned");
        await screen.AskAsync("补充：第二场培训51人的名单已补齐", shows: "确认提交");
        await screen.AskAsync("确认提交", shows: "已提交");

        await screen.SpeakAsAsync(Supervisor);
        await screen.AskAsync("第13项县司法局审核通过", shows: "通过");
        await screen.AskAsync("第13项进展怎么样？", shows: "方案已印发；培训做了两场；第二场培训51人的名单已补齐");
        await screen.KeepAsync(picture + "-5-accepted");
        await screen.AskAsync("第13项的经过", shows: "网页");
        await screen.KeepAsync(picture + "-6-history");
        (await screen.IsTooWideAsync()).ShouldBeFalse();
        screen.Complaints.ShouldBeEmpty();

        await screen.SpeakAsAsync(Officer);
        await screen.AskAsync("我来报第10项", shows: "好的，填报第10项");
        await Field("进展").FillAsync("清理规范性文件12件，废止3件");
        await Field("完成百分比", AriaRole.Spinbutton).FillAsync("55");
        await Field("下一步").FillAsync("公布清理结果");
        await Field("预计完成").FillAsync("2021-11-30");
        await screen.KeepAsync(picture + "-7-fields");
        await screen.CardButtons.Filter(new() { HasTextString = "填好了" }).ClickAsync();
        await Card("清理规范性文件12件；废止3件").WaitForAsync();
        await screen.KeepAsync(picture + "-8-filled");
        await screen.AskAsync("确认提交", shows: "第10项2021年第三季度的进展已提交");

        ILocator Field(string label, AriaRole role = AriaRole.Textbox) => browser.Page.GetByRole(role, new() { Name = label, Exact = true });

        ILocator Card(string words) => screen.Messages.Locator(".ac-adaptiveCard").Filter(new() { HasTextString = words });
    }
}
