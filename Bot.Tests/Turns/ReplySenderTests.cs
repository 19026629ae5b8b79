using System.Collections.Immutable;
using Duban.Bot.State;
using Duban.Bot.Turns;
using Duban.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;

namespace Duban.Bot.Tests.Turns;

public sealed class ReplySenderTests
{
    private readonly Channel channel = new();
    private readonly SentCards cards = new();

    [Fact]
    public async Task ALaterCardOfTheSameKeyTakesThePlaceOfTheEarlier()
    {
        await SendAsync(Card("第一版"), Card("别的") with { Key = "other" }, Card("第二版") with { Replaces = true });
        channel.Shown.ShouldBe(new Dictionary<string, string> { ["1"] = "第二版", ["2"] = "别的" });
        await SendAsync(Card("第三版") with { Replaces = true });
        channel.Shown["1"].ShouldBe("第三版");
    }

    [Fact]
    public async Task ACardThatDoesNotReplaceIsSentAndIsTheOneToUpdateFromThenOn()
    {
        await SendAsync(Card("甲"), Card("乙"), Card("丙") with { Replaces = true });
        channel.Shown.ShouldBe(new Dictionary<string, string> { ["1"] = "甲", ["2"] = "丙" });
    }

    [Fact]
    public async Task WhereNothingWasSentBeforeItIsSent()
    {
        await SendAsync(Card("甲") with { Replaces = true });
        channel.Shown.ShouldBe(new Dictionary<string, string> { ["1"] = "甲" });
    }

    [Fact]
    public async Task WhereTheChannelRefusesItIsSentAnewAndThatIsTheOneToUpdate()
    {
        await SendAsync(Card("甲"));
        channel.Refuses = true;
        await SendAsync(Card("乙") with { Replaces = true });
        channel.Refuses = false;
        await SendAsync(Card("丙") with { Replaces = true });
        channel.Shown.ShouldBe(new Dictionary<string, string> { ["1"] = "甲", ["2"] = "丙" });
    }

    [Fact]
    public async Task WhereTheChannelGivesNoIdsEachIsSent()
    {
        channel.GivesIds = false;
        await SendAsync(Card("甲"), Card("乙") with { Replaces = true });
        channel.Count.ShouldBe(2);
        cards.Cards.ShouldBeEmpty();
    }

    [Fact]
    public void OnlyTheLastFiftyCardsAreRemembered()
    {
        for (var number = 0; number < 60; number++) cards.Remember($"k{number}", $"{number}");
        cards.Remember("k20", "again");
        cards.Cards.Length.ShouldBe(50);
        (cards.IdOf("k9"), cards.IdOf("k10"), cards.IdOf("k20")).ShouldBe((null, "10", "again"));
    }

    private static Reply Card(string text) => new() { Text = text, Key = "check-in/13" };

    private async Task SendAsync(params ImmutableArray<Reply> replies)
    {
        using var context = new TurnContext(channel, new Activity(ActivityTypes.Message)
        {
            ChannelId = "msteams", Conversation = new ConversationAccount(id: "c"), From = new ChannelAccount("u"), Recipient = new ChannelAccount("b"), ServiceUrl = "https://test",
        });
        await new ReplySender(context, cards, NullLogger.Instance).SendAsync(replies, TestContext.Current.CancellationToken);
    }

    /// <summary>A channel that shows activities by id.</summary>
    private sealed class Channel : BotAdapter
    {
        public Dictionary<string, string> Shown { get; } = [];

        public int Count { get; private set; }

        public bool Refuses { get; set; }

        public bool GivesIds { get; set; } = true;

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
            Task.FromResult<ResourceResponse[]>([.. activities.Select(Show)]);

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
        {
            if (Refuses || !Shown.ContainsKey(activity.Id)) throw new NotSupportedException();
            Shown[activity.Id] = activity.Text;
            return Task.FromResult(new ResourceResponse(activity.Id));
        }

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();

        private ResourceResponse Show(Activity activity)
        {
            var id = $"{++Count}";
            Shown[id] = activity.Text;
            return new ResourceResponse(GivesIds ? id : null);
        }
    }
}
