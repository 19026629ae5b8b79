using Duban.Bot.Tests.Support;
using Duban.Plans.Addresses;

namespace Duban.Bot.Tests.Channels.BotFramework.Proactive;

/// <summary>What Teams' events make of addresses and greetings.</summary>
public sealed class AddressEventsTests : IAsyncLifetime
{
    private const string Team = "\"channelData\":{\"tenant\":{\"id\":\"t\"},\"team\":{\"id\":\"19:team\",\"name\":\"督查\"},\"channel\":{\"id\":\"19:chan\",\"name\":\"工作\"}";
    private const string Thread = "\"conversation\":{\"conversationType\":\"channel\",\"isGroup\":true,\"tenantId\":\"t\",\"id\":\"19:chan;messageid=1\"}";

    private TeamsOffice office = null!;
    private TeamsUser user = null!;

    public async ValueTask InitializeAsync()
    {
        office = await TeamsOffice.OpenAsync();
        user = office.User("1");
    }

    public ValueTask DisposeAsync() => office.DisposeAsync();

    [Fact]
    public async Task AnInstallationIsAnAddressAndAGreeting()
    {
        await user.InstallAsync();
        var address = await office.AddressAsync(user.Chat);
        (address.Kind, address.Account, address.UserId, address.BotId, address.Tenant, address.ServiceUrl, address.Name, address.Locale, address.State).ShouldBe(
            (AddressKind.Personal, user.DirectoryId, "29:1", "28:bot", FakeTeams.Tenant, office.Teams.ServiceUrl, "用户1", "zh-CN", AddressState.Active));
        office.Teams.Messages(user.Chat).ShouldHaveSingleItem().Text!.ShouldContain("督办");
    }

    [Fact]
    public async Task TwoInstancesThatHearOfItAtOnceGreetOnce()
    {
        await using var other = await office.StartProgramAsync();
        for (var number = 10; number < 20; number++)
        {
            var (here, there) = (office.User($"{number}"), office.User($"{number}", other));
            await Task.WhenAll(here.InstallAsync(), there.AddBotAsync(), there.InstallAsync(), here.AddBotAsync());
            office.Teams.Messages(here.Chat).Count.ShouldBe(1);
        }
    }

    [Fact]
    public async Task AnUpgradeGreetsNobodyAndARemovalClosesUntilTheNextInstallation()
    {
        await user.InstallAsync("add-upgrade");
        office.Teams.Messages(user.Chat).ShouldBeEmpty();
        await user.InstallAsync("remove");
        await StateIsAsync(user.Chat, AddressState.NotInstalled);
        await user.InstallAsync();
        await StateIsAsync(user.Chat, AddressState.Active);
        await user.RemoveBotAsync();
        await StateIsAsync(user.Chat, AddressState.NotInstalled);
        await user.SayAsync("你好");
        await StateIsAsync(user.Chat, AddressState.Active);
    }

    [Fact]
    public async Task AGroupIsGreetedWhenTheBotComesAndNotForEachMember()
    {
        const string group = "\"conversation\":{\"conversationType\":\"groupChat\",\"isGroup\":true,\"id\":\"19:g@thread.v2\"}";
        await user.PostAsync("{\"type\":\"conversationUpdate\",\"membersAdded\":[{\"id\":\"29:7\"}]," + group + "}");
        office.Teams.Messages("19:g@thread.v2").ShouldBeEmpty();
        for (var time = 0; time < 2; time++) await user.PostAsync("{\"type\":\"conversationUpdate\",\"membersAdded\":[{\"id\":\"28:BOT\"},{\"id\":\"29:8\"}]," + group + "}");
        office.Teams.Messages("19:g@thread.v2").Count.ShouldBe(1);
        (await office.AddressAsync("19:g@thread.v2")).Kind.ShouldBe(AddressKind.Group);
        office.Teams.Calls.ShouldAllBe(call => !call.Contains("/members"), "nobody asks about each member");
    }

    [Fact]
    public async Task AThreadIsKnownBesideItsChannelAndFollowsItsTeam()
    {
        await user.PostAsync("{\"type\":\"message\",\"text\":\"你好\"," + Thread + "," + Team + "}}");
        foreach (var conversation in new[] { "19:chan", "19:chan;messageid=1" })
        {
            var address = await office.AddressAsync(conversation);
            (address.Kind, address.TeamId, address.TeamName, address.Name, address.Account).ShouldBe((AddressKind.Channel, "19:team", "督查", "工作", null));
        }

        await EventAsync("teamrenamed", "\"team\":{\"id\":\"19:team\",\"name\":\"新督查\"}");
        (await office.AddressAsync("19:chan")).TeamName.ShouldBe("新督查");
        await EventAsync("channelRenamed", "\"team\":{\"id\":\"19:team\"},\"channel\":{\"id\":\"19:chan\",\"name\":\"新工作\"}");
        (await office.AddressAsync("19:chan")).Name.ShouldBe("新工作");
        await EventAsync("teamArchived", "\"team\":{\"id\":\"19:team\"}");
        await StateIsAsync("19:chan;messageid=1", AddressState.Gone);
        await EventAsync("teamUnarchived", "\"team\":{\"id\":\"19:team\"}");
        await StateIsAsync("19:chan;messageid=1", AddressState.Active);
        await EventAsync("channelDeleted", "\"team\":{\"id\":\"19:team\"},\"channel\":{\"id\":\"19:chan\"}");
        await StateIsAsync("19:chan", AddressState.Gone);
    }

    [Theory]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[null,{}],"membersRemoved":[null],"channelData":"x","entities":[{"type":"clientInfo","locale":7}]}""")]
    [InlineData("""{"type":"installationUpdate","recipient":null,"from":null,"channelData":{"team":null,"eventType":"teamRenamed"}}""")]
    [InlineData("""{"type":"conversationUpdate","conversation":null,"membersAdded":[{"id":"28:bot"}]}""")]
    public Task WhatIsIncompleteIsTakenAsFarAsItGoes(string json) => user.PostAsync(json);

    private Task EventAsync(string kind, string data) => user.PostAsync(
        "{\"type\":\"conversationUpdate\",\"conversation\":{\"conversationType\":\"channel\",\"isGroup\":true,\"id\":\"19:team\"},\"channelData\":{\"eventType\":\"" + kind + "\"," + data + "}}");

    private async Task StateIsAsync(string conversation, AddressState state) => (await office.AddressAsync(conversation)).State.ShouldBe(state);
}
