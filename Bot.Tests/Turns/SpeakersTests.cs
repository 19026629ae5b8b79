using Duban.Bot.Tests.Storage;
using Duban.Bot.Turns;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Tests.Turns;

public sealed class SpeakersTests() : StoreSuite(TestEngine.Sqlite)
{
    private readonly DateOnly demoToday = new(2021, 10, 11);

    private AccountStore Accounts => new(Database, Time);

    [Theory]
    [InlineData("supervision office")]
    [InlineData(Speakers.Demonstration)]
    public async Task ABoundAccountSpeaksForItsOfficer(string boundBy)
    {
        await Accounts.BindAsync(Options.Authority, "msteams", "29:1", "a", boundBy, Cancel);
        (await OfficerAsync("msteams", "29:1", demoToday)).ShouldBe("a");
    }

    [Fact]
    public async Task WhatTheDemonstrationBoundIsVoidInARealInstallation()
    {
        await Accounts.BindAsync(Options.Authority, "directline", "dl_1", "a", Speakers.Demonstration, Cancel);
        (await OfficerAsync("directline", "dl_1", today: null)).ShouldBeNull();
    }

    [Fact]
    public async Task AnAccountOfNobodyOrOfAnotherChannelSpeaksForNobody()
    {
        await Accounts.BindAsync(Options.Authority, "msteams", "29:1", "a", "", Cancel);
        (await OfficerAsync("emulator", "29:1", demoToday)).ShouldBeNull();
        (await OfficerAsync("msteams", null, demoToday)).ShouldBeNull();
    }

    private Task<string?> OfficerAsync(string channel, string? account, DateOnly? today)
    {
        var speakers = new Speakers(Accounts, new OfficeClock(Time, today), new OptionsWrapper<PlansOptions>(Options));
        return speakers.OfficerOfAsync(new Activity { ChannelId = channel, From = account is null ? null : new ChannelAccount(account) }, Cancel);
    }
}
