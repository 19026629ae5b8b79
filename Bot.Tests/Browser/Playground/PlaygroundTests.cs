using System.Diagnostics;

namespace Duban.Bot.Tests.Browser.Playground;

/// <summary>The real program in Microsoft's own test client: what a person sees in Teams, in each kind of conversation.</summary>
public sealed class PlaygroundTests : IAsyncLifetime
{
    private ProgramHost? program;
    private PlaygroundHost? playground;
    private Chromium? browser;

    private PlaygroundScreen Screen => new(browser!.Page);

    public async ValueTask InitializeAsync()
    {
        PlaygroundHost.SkipWhereMissing();
        program = await ProgramHost.StartAsync();
        playground = await PlaygroundHost.StartAsync(program.Address);
        browser = await Chromium.OpenAsync("zh-CN", 1280, 860);
        await Screen.OpenAsync(playground.Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        if (playground is not null) await playground.DisposeAsync();
        if (program is not null) await program.DisposeAsync();
    }

    [Fact]
    public async Task APersonalChatWelcomesAnswersWithACardAndFollowsUp()
    {
        await Screen.SeesAsync("您好，我是督办");
        await Screen.SayAsync("第13项由哪些单位牵头？");
        await Screen.SeesAsync("由县司法局牵头");
        await Screen.Cards.First.WaitForAsync();
        await Screen.KeepAsync("1-personal");

        await Screen.SayAsync("那责任单位呢？");
        await Screen.SeesAsync("各乡镇（街道）负责");
        await Screen.KeepAsync("2-follow-up");
    }

    [Fact]
    public async Task AGroupChatIsAnsweredWhereTheBotIsMentioned()
    {
        await Screen.GoToAsync("Group Chat");
        await Screen.MentionAsync("第13项由哪些单位牵头？");
        await Screen.SeesAsync("由县司法局牵头");
        await Screen.Cards.First.WaitForAsync();

        await Screen.SayAsync("第4项什么时候要完成？");
        await Screen.MentionAsync("第2项由哪些单位牵头？");
        await Screen.Cards.Nth(1).WaitForAsync();
        await Screen.KeepAsync("3-group");

        (await Screen.Cards.Filter(new() { HasTextString = "第4项" }).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task AChannelIsAnsweredInTheThreadOfTheQuestion()
    {
        await Screen.GoToAsync("My Team - General");
        await Screen.MentionAsync("第13项由哪些单位牵头？", button: "Post");
        await Screen.SeesAsync("由县司法局牵头");
        await Screen.Cards.First.WaitForAsync();
        await Screen.KeepAsync("4-channel");
    }

    [Fact]
    public async Task AReportIsConfirmedOnItsCardWhichShowsWhatBecameOfIt()
    {
        await Screen.SeesAsync("您好，我是督办");
        await Screen.SayAsync($"绑定 {await CodeAsync("示例·司法局联络员")}");
        await Screen.SeesAsync("绑定好了");

        await Screen.SayAsync("13项方案已印发，培训做了两场，卡在经费，60%，下一步组织第三场培训，预计11月底完成");
        await Screen.Cards.Filter(new() { HasTextString = "60%" }).First.WaitForAsync();
        await Screen.KeepAsync("5-check-in");
        await Screen.PressAsync("确认提交");
        await Screen.SeesAsync("待督查室审核");
        await Screen.KeepAsync("6-stored");
    }

    private async Task<string> CodeAsync(string officer)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Bot.dll"), "invite", officer])
        {
            RedirectStandardOutput = true, Environment = { ["DUBAN_Plans__ConnectionString"] = program!.ConnectionString },
        };
        using var invite = Process.Start(start) ?? throw new InvalidOperationException("invite did not start.");
        var output = await invite.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        return output.Split('\n').Single(line => line.StartsWith("code: ", StringComparison.Ordinal)).Split(' ')[1];
    }
}
