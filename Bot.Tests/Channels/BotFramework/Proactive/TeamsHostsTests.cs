using Duban.Bot.Channels.BotFramework.Proactive;
using Duban.Bot.Deliveries;
using Duban.Bot.Tests.Channels.BotFramework.Registration;
using Duban.Plans.Addresses;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Tests.Channels.BotFramework.Proactive;

public sealed class TeamsHostsTests
{
    private static readonly Address Chat = new() { Channel = "msteams", Conversation = "a:1" };

    [Theory]
    [InlineData(null, null, "https://smba.trafficmanager.net/teams/")]
    [InlineData("MicrosoftCloud", "UsGovernment", "https://smba.infra.gov.teams.microsoft.us/teams")]
    [InlineData("MicrosoftCloud", "China", null)]
    [InlineData("ChannelService", "https://botframework.azure.us", "https://smba.infra.gov.teams.microsoft.us/teams")]
    [InlineData("ToChannelFromBotOAuthScope", "https://api.botframework.azure.cn", null)]
    public void WhereAnAddressNamesNoServiceItIsThatOfTheCloud(string? setting, string? value, string? service) =>
        Hosts(setting, value).ServiceOf(Chat).ShouldBe(service);

    [Fact]
    public void WhatAnAddressNamesOrIsSetGoesFirst()
    {
        Hosts(null, null).ServiceOf(Chat with { ServiceUrl = "https://a/" }).ShouldBe("https://a/");
        Hosts(null, null, new DeliveryOptions { TeamsServiceUrl = "https://b/" }).ServiceOf(Chat).ShouldBe("https://b/");
        Hosts(null, null).ServiceOf(Chat with { Channel = "emulator" }).ShouldBeNull();
    }

    [Fact]
    public void TheOtherHostIsTriedOnce()
    {
        var moved = Hosts(null, null).Elsewhere(Chat with { ServiceUrl = "https://smba.trafficmanager.net/apac/" })!;
        moved.ServiceUrl.ShouldBe("https://smba.infra.gcc.teams.microsoft.com/teams");
        Hosts(null, null).Elsewhere(moved with { ServiceUrl = moved.ServiceUrl + "/" }).ShouldBeNull();
        Hosts(null, null).Elsewhere(Chat with { Channel = "emulator" }).ShouldBeNull();
    }

    private static TeamsHosts Hosts(string? setting, string? value, DeliveryOptions? options = null) => new(
        Options.Create(setting is null ? Registered.With() : Registered.With((setting, value!))), Options.Create(options ?? new DeliveryOptions()));
}
