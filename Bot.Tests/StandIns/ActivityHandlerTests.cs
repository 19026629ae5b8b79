using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Tests.StandIns;

public sealed class ActivityHandlerTests
{
    [Theory]
    [InlineData("message", "message")]
    [InlineData("messageUpdate", "messageUpdate")]
    [InlineData("messageDelete", "messageDelete")]
    [InlineData("event", "event")]
    [InlineData("endOfConversation", "end")]
    [InlineData("typing", "typing")]
    [InlineData("command", "command")]
    [InlineData("commandResult", "commandResult")]
    [InlineData("handoff", "unrecognized")]
    [InlineData("suggestion", "unrecognized")]
    [InlineData("dance", "unrecognized")]
    [InlineData("Message", "unrecognized")]
    public async Task EachTypeHasItsMethod(string type, string method) => (await CallsAsync(new Activity(type))).ShouldBe([method]);

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    public async Task AnInstallationIsToldByItsAction(string action, string method) =>
        (await CallsAsync(new Activity("installationUpdate") { Action = action })).ShouldBe([method]);

    [Theory]
    [InlineData("ADD")]
    [InlineData(null)]
    public async Task AnActionInOtherLettersIsNotKnown(string? action) =>
        (await CallsAsync(new Activity("installationUpdate") { Action = action })).ShouldBeEmpty();

    [Fact]
    public async Task ATokenIsAnEventOfItsOwn() =>
        (await CallsAsync(new Activity("event") { Name = "tokens/response" })).ShouldBe(["token"]);

    [Fact]
    public async Task AddedMembersComeWithTheBotAmongThem() =>
        (await CallsAsync(Members(added: ["bot", "ann"]))).ShouldBe(["added bot,ann"]);

    [Fact]
    public async Task TheBotAloneIsNoNewMember() => (await CallsAsync(Members(added: ["bot"]))).ShouldBeEmpty();

    [Fact]
    public async Task RemovedMembersAreNotLookedAtWhenAnyWereAdded() =>
        (await CallsAsync(Members(added: [], removed: ["ann"]))).ShouldBeEmpty();

    [Fact]
    public async Task RemovedMembersAreTold() => (await CallsAsync(Members(removed: ["ann"]))).ShouldBe(["removed ann"]);

    [Fact]
    public async Task TheBotAloneIsNoMemberWhoLeft() => (await CallsAsync(Members(removed: ["bot"]))).ShouldBeEmpty();

    [Fact]
    public async Task ReactionsAddedComeBeforeThoseRemoved() =>
        (await CallsAsync(new Activity("messageReaction") { ReactionsRemoved = [new("like")], ReactionsAdded = [new("heart")] }))
            .ShouldBe(["reactionsAdded", "reactionsRemoved"]);

    [Fact]
    public async Task AnActivityWithoutTypeIsAFault()
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity());
        await Should.ThrowAsync<ArgumentException>(() => new RecordingHandler().OnTurnAsync(turn, TestContext.Current.CancellationToken));
    }

    private static async Task<List<string>> CallsAsync(Activity activity)
    {
        var bot = new RecordingHandler();
        await new TestAdapter().ProcessActivityAsync(activity, bot.OnTurnAsync);
        return bot.Calls;
    }

    private static Activity Members(string[]? added = null, string[]? removed = null) => new("conversationUpdate")
    {
        MembersAdded = added?.Select(id => new ChannelAccount(id)).ToList(),
        MembersRemoved = removed?.Select(id => new ChannelAccount(id)).ToList(),
    };
}
