using Duban.Bot.Deliveries;
using Duban.Bot.Tests.Support;
using Duban.Dialogs;
using Duban.Dialogs.Cards;
using Duban.Plans.Addresses;

namespace Duban.Bot.Tests.Channels.BotFramework.Proactive;

/// <summary>Sending without being asked, over HTTP, and what the channel's answers make of it.</summary>
public sealed class SendingTests : IAsyncLifetime
{
    private TeamsOffice office = null!;
    private TeamsUser user = null!;

    public async ValueTask InitializeAsync()
    {
        office = await TeamsOffice.OpenAsync();
        user = office.User("1");
        await user.SayAsync("你好");
    }

    public ValueTask DisposeAsync() => office.DisposeAsync();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AfterARestartTheFirstActMayBeToSend()
    {
        await office.RestartAsync();
        var delivery = await office.SendAsync(user.Chat, "提醒");
        delivery.IsSent.ShouldBeTrue(delivery.Reason);
        var message = office.Teams.Messages(user.Chat)[^1];
        (message.Text, message.Id, message.ReplyTo).ShouldBe(("提醒", delivery.Message, null));
    }

    [Fact]
    public async Task ASentMessageIsReplacedAndTakenBack()
    {
        var sent = await office.SendAsync(user.Chat, "一");
        var address = await office.AddressAsync(user.Chat);
        (await office.Channel.UpdateAsync(address, sent.Message!, new Reply { Text = "二" }, Cancel)).Message.ShouldBe(sent.Message);
        office.Teams.Texts(user.Chat).Last().ShouldBe("二");
        (await office.Channel.WithdrawAsync(address, sent.Message!, Cancel)).IsSent.ShouldBeTrue();
        office.Teams.Texts(user.Chat).ShouldNotContain("二");
        (await office.Channel.WithdrawAsync(address, sent.Message!, Cancel)).IsSent.ShouldBeTrue("it is no longer there");
        var anew = await office.Channel.UpdateAsync(address, sent.Message!, new Reply { Text = "三" }, Cancel);
        anew.Message.ShouldNotBe(sent.Message);
        office.Teams.Texts(user.Chat).Last().ShouldBe("三");
        (await office.AddressAsync(user.Chat)).State.ShouldBe(AddressState.Active);
    }

    [Theory]
    [InlineData(403, """{"errorCode":209,"message":"{ \"subCode\": \"MessageWritesBlocked\", \"details\": \"d\" }"}""", DeliveryOutcome.Blocked, AddressState.BlockedByUser)]
    [InlineData(403, """{"error":{"code":"ConversationBlockedByUser","message":"m"}}""", DeliveryOutcome.Blocked, AddressState.BlockedByUser)]
    [InlineData(403, """{"error":{"code":"BotDisabledByAdmin","message":"m"}}""", DeliveryOutcome.Blocked, AddressState.DisabledByAdmin)]
    [InlineData(403, """{"error":{"code":"BotNotInConversationRoster","message":"m"}}""", DeliveryOutcome.NotInstalled, AddressState.NotInstalled)]
    [InlineData(404, """{"error":{"code":"ConversationNotFound","message":"m"}}""", DeliveryOutcome.Gone, AddressState.Gone)]
    public async Task AClosedAddressIsLeftAloneUntilTheUserWrites(int status, string body, DeliveryOutcome outcome, AddressState state)
    {
        office.Teams.Refuse(user.Chat, new TeamsFault(status, body));
        (await office.SendAsync(user.Chat, "提醒")).Outcome.ShouldBe(outcome);
        var address = await office.AddressAsync(user.Chat);
        (address.State, address.Since.HasValue).ShouldBe((state, true));
        address.Reason!.ShouldContain("trace1");
        office.Teams.Refuse(user.Chat, null);
        var calls = office.Teams.Calls.Count;
        (await office.SendAsync(user.Chat, "提醒")).Outcome.ShouldBe(outcome);
        office.Teams.Calls.Count.ShouldBe(calls, "nothing is sent to a closed address");
        await user.SayAsync("我回来了");
        (await office.SendAsync(user.Chat, "提醒二")).IsSent.ShouldBeTrue();
        (await office.AddressAsync(user.Chat)).Reason.ShouldBeNull();
    }

    [Theory]
    [InlineData(400, DeliveryOutcome.Refused, 1)]
    [InlineData(401, DeliveryOutcome.Refused, 2)]
    [InlineData(412, DeliveryOutcome.Failed, 4)]
    [InlineData(413, DeliveryOutcome.Refused, 1)]
    [InlineData(429, DeliveryOutcome.Throttled, 4)]
    [InlineData(500, DeliveryOutcome.Failed, 1)]
    [InlineData(502, DeliveryOutcome.Failed, 4)]
    [InlineData(503, DeliveryOutcome.Failed, 4)]
    [InlineData(504, DeliveryOutcome.Failed, 4)]
    public async Task AFailureKeepsTheAddressOpenAndItsReasonWithIt(int status, DeliveryOutcome outcome, int attempts)
    {
        office.Teams.Refuse(user.Chat, TeamsFault.Of(status, "Some"));
        var delivery = await office.SendAsync(user.Chat, "提醒");
        (delivery.Outcome, delivery.Attempts, delivery.IsUncertain).ShouldBe((outcome, attempts, status is 502 or 504));
        var address = await office.AddressAsync(user.Chat);
        (address.State, address.Reason).ShouldBe((AddressState.Active, delivery.Reason));
        office.Teams.Refuse(user.Chat, null);
        (await office.SendAsync(user.Chat, "又")).IsSent.ShouldBeTrue();
        (await office.AddressAsync(user.Chat)).Reason.ShouldBeNull();
    }

    [Fact]
    public async Task ATroubleThatPassesIsNotSeen()
    {
        office.Teams.Fail(TeamsFault.Of(412, "PreconditionFailed"), new TeamsFault(429, "", "1"), new TeamsFault(503));
        var delivery = await office.SendAsync(user.Chat, "提醒");
        (delivery.IsSent, delivery.Attempts, delivery.IsUncertain).ShouldBe((true, 4, false));
        office.Teams.Texts(user.Chat).Count(text => text == "提醒").ShouldBe(1);
    }

    [Fact]
    public async Task OfALongTextNothingIsSentTwiceWhenTheChannelBalksInTheMiddle()
    {
        var text = string.Join('\n', Enumerable.Range(1, 700).Select(number => $"第{number}项由县司法局牵头"));
        var before = office.Teams.Texts(user.Chat).Count();
        // The first is taken, the second is not.
        office.Teams.Fail(null!, new TeamsFault(503));
        (await office.SendAsync(user.Chat, text)).IsSent.ShouldBeTrue();
        string.Join('\n', office.Teams.Texts(user.Chat).Skip(before)).ShouldBe(text);
    }

    [Fact]
    public async Task WhoIsToldToWaitLongWaitsWithTheWholeConversation()
    {
        var until = TimeProvider.System.GetUtcNow().AddMinutes(5).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        office.Teams.Fail(new TeamsFault(429, "", until));
        var delivery = await office.SendAsync(user.Chat, "提醒");
        (delivery.Outcome, delivery.Attempts).ShouldBe((DeliveryOutcome.Throttled, 1));
        delivery.RetryAfter!.Value.TotalSeconds.ShouldBeInRange(200, 301);
        var calls = office.Teams.Calls.Count;
        (await office.SendAsync(user.Chat, "又")).Outcome.ShouldBe(DeliveryOutcome.Throttled);
        office.Teams.Calls.Count.ShouldBe(calls);
        var other = office.User("2");
        await other.InstallAsync();
        (await office.SendAsync(other.Chat, "提醒")).IsSent.ShouldBeTrue();
    }

    [Fact]
    public async Task WhatIsTooLargeAsACardGoesAsText()
    {
        office.Teams.Fail(TeamsFault.Of(413, "MessageSizeTooBig"));
        var delivery = await office.Channel.SendAsync(await office.AddressAsync(user.Chat), new Reply { Text = "全文", Brief = "短", Card = new Card { Title = "题" } }, Cancel);
        delivery.IsSent.ShouldBeTrue(delivery.Reason);
        office.Teams.Messages(user.Chat)[^1].Text.ShouldBe("全文");
    }

    [Fact]
    public async Task WhereAnotherHostServesTheTenantItIsTriedThereAndRemembered()
    {
        await using var second = await FakeTeams.StartAsync();
        await using var moved = await RunningProgram.StartAsync(null, [.. office.Settings, $"--Delivery:OtherTeamsServiceUrl={second.ServiceUrl}"]);
        office.Teams.Refuse(user.Chat, TeamsFault.Of(403, "InvalidBotApiHost"));
        var channel = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<IChannel>(moved.App.Services);
        (await channel.SendAsync(await office.AddressAsync(user.Chat), new Reply { Text = "提醒" }, Cancel)).IsSent.ShouldBeTrue();
        second.Texts(user.Chat).ShouldBe(["提醒"]);
        (await office.AddressAsync(user.Chat)).ServiceUrl.ShouldBe(second.ServiceUrl);
    }

    [Fact]
    public async Task ADeadServiceIsAFailureAndNoException()
    {
        await office.SeeAsync((await office.AddressAsync(user.Chat)) with { ServiceUrl = "http://127.0.0.1:1/" });
        var delivery = await office.SendAsync(user.Chat, "提醒");
        (delivery.Outcome, delivery.IsUncertain, delivery.MayRetry).ShouldBe((DeliveryOutcome.Failed, false, true));
    }

    [Fact]
    public async Task WhomOnlyTheRosterNamesIsMetThroughAGroupOfTheSameTenant()
    {
        var other = office.User("2");
        await office.BindAsync(other, "demo-justice");
        (await office.Mail.SendAsync("demo-justice", new Reply { Text = "提醒" }, Cancel)).Outcome.ShouldBe(DeliveryOutcome.NotInstalled);
        office.Teams.Creations.ShouldBeEmpty();
        await user.PostAsync("{\"type\":\"message\",\"text\":\"你好\",\"conversation\":{\"conversationType\":\"groupChat\",\"isGroup\":true,\"id\":\"19:g@thread.v2\",\"tenantId\":\"" + FakeTeams.Tenant + "\"}}");
        (await office.Mail.SendAsync("demo-justice", new Reply { Text = "提醒" }, Cancel)).IsSent.ShouldBeTrue();
        var asked = office.Teams.Creations.ShouldHaveSingleItem();
        ((string?)asked["members"]![0]!["id"], (string?)asked["tenantId"], (string?)asked["bot"]!["id"]).ShouldBe((other.DirectoryId, FakeTeams.Tenant, "28:bot"));
        office.Teams.Texts($"a:{other.DirectoryId}").ShouldBe(["提醒"]);
        (await office.Mail.SendAsync("demo-justice", new Reply { Text = "又" }, Cancel)).IsSent.ShouldBeTrue();
        office.Teams.Creations.Count.ShouldBe(1);
    }
}
