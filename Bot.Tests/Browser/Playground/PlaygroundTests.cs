namespace Duban.Bot.Tests.Browser.Playground;

/// <summary>The real program in Microsoft's own test client: what a person sees in Teams, in each kind of conversation.</summary>
public sealed class PlaygroundTests(PlaygroundFixture fixture) : IClassFixture<PlaygroundFixture>, IAsyncLifetime
{
    private Chromium? browser;

    private PlaygroundScreen screen = null!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(PlaygroundHost.Missing is null, PlaygroundHost.Missing ?? "");
        browser = await Chromium.OpenAsync("zh-CN", 1280, 860);
        screen = await fixture.OpenAsync(browser);
    }

    public ValueTask DisposeAsync() => browser?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task APersonalChatIsAnsweredWithACardAndGoesOn()
    {
        await screen.SayAsync("第13项由哪些单位牵头？");
        await screen.SeesAsync("由县司法局牵头");
        await screen.Button("责任单位").First.WaitForAsync();
        await screen.KeepAsync("1-personal");

        await screen.SayAsync("那责任单位呢？");
        await screen.SeesAsync("各乡镇（街道）。");
        await screen.KeepAsync("2-follow-up");
    }

    [Fact]
    public async Task AGroupChatIsAnsweredWhereTheBotIsMentionedAndAQuestionBackNamesWhoAsked()
    {
        await screen.GoToAsync("Group Chat");
        await screen.SayAsync("第4项什么时候要完成？");
        await screen.SayAsync("由哪些单位牵头？", mentions: true);
        await screen.SeesAsync("您问的是哪一项");
        (await screen.Cards.Filter(new() { HasTextString = "您问的是哪一项" }).Last.InnerTextAsync()).ShouldStartWith("Alex Wilber");
        await screen.SayAsync("第13项由哪些单位牵头？", mentions: true);
        await screen.SeesAsync("由县司法局牵头");
        await screen.KeepAsync("3-group");

        (await screen.Cards.Filter(new() { HasTextString = "2021年12月31日" }).CountAsync()).ShouldBe(0);
        (await screen.Cards.Filter(new() { HasTextString = "<at>" }).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task EachThreadOfAChannelIsAnsweredInItselfAndHasItsOwnTalk()
    {
        await screen.GoToAsync("My Team - General");
        await screen.PostAsync("第13项由哪些单位牵头？");
        await screen.SeesAsync("由县司法局牵头");
        await screen.PostAsync("第4项什么时候要完成？");
        await screen.SeesAsync("2021年12月31日");
        await screen.ReplyAsync("第13项由哪些单位牵头？", "那责任单位呢？");
        await screen.Thread("第13项由哪些单位牵头？").GetByText("各乡镇（街道）。").Last.WaitForAsync();
        await screen.KeepAsync("4-channel");
        (await screen.Thread("第4项什么时候要完成？").Locator(".ac-adaptiveCard").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task AReportIsConfirmedOnItsCardWhichShowsInPlaceWhatBecameOfIt()
    {
        await fixture.BindAsync(screen);
        await screen.SayAsync("我来报第13项：方案已印发，培训做了两场，卡在经费，60%，下一步组织第三场培训，预计11月底完成");
        await screen.Button("确认提交").WaitForAsync();
        await screen.KeepAsync("5-check-in");
        var cards = await screen.Cards.CountAsync();

        await screen.Button("确认提交").ClickAsync();

        await screen.Cards.Filter(new() { HasTextString = "待督查室审核" }).WaitForAsync();
        await screen.SeesAsync("的进展已提交");
        await screen.KeepAsync("6-stored");
        (await screen.Cards.CountAsync()).ShouldBe(cards);
        (await screen.Button("确认提交").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task AMessageThatNobodyAskedForComesAsTheFirstActAfterARestart()
    {
        await fixture.BindAsync(screen);
        await fixture.RestartAsync();
        await fixture.SendAsync("督查室提醒：第13项本季度进展请于10月15日前填报。");
        await screen.SeesAsync("督查室提醒：第13项本季度进展");
        await screen.KeepAsync("7-proactive");
    }
}
