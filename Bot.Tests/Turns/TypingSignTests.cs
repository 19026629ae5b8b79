using System.Threading.Channels;
using Duban.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;

namespace Duban.Bot.Tests.Turns;

/// <summary>The sign that an answer is on its way, on a clock that the tests turn.</summary>
public sealed class TypingSignTests
{
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(30);

    private readonly Clock time = new();
    private readonly Signs channel = new();

    [Fact]
    public async Task NothingIsShownForASecondThenASignEveryTwoAndAHalf()
    {
        await using (Start())
        {
            await time.SetAsync();
            time.Advance(TimeSpan.FromMilliseconds(999));
            channel.Sent.ShouldBeEmpty();
            await TurnAsync(TimeSpan.FromMilliseconds(1));
            channel.Sent.Count.ShouldBe(1);
            time.Advance(TimeSpan.FromMilliseconds(2499));
            channel.Sent.Count.ShouldBe(1);
            await TurnAsync(TimeSpan.FromMilliseconds(1));
            await TurnAsync(TimeSpan.FromMilliseconds(2500));
            channel.Sent.Count.ShouldBe(3);
        }

        channel.Sent.ShouldAllBe(sign => sign.Type == ActivityTypes.Typing && sign.Conversation.Id == "talk" && sign.ReplyToId == "m1");
    }

    [Fact]
    public async Task NoneIsShownOnceTheAnswerGoesOut()
    {
        var sign = Start();
        await time.SetAsync();
        await TurnAsync(TimeSpan.FromSeconds(1));
        await sign.DisposeAsync();
        time.Advance(TimeSpan.FromMinutes(1));
        channel.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task ASignUnderWayIsGivenUpWithTheTurn()
    {
        channel.Hangs = true;
        var sign = Start();
        await time.SetAsync();
        time.Advance(TimeSpan.FromSeconds(1));
        await sign.DisposeAsync().AsTask().WaitAsync(Wait, TestContext.Current.CancellationToken);
        channel.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhereTheAnswerTravelsInTheResponseThereIsNone()
    {
        await using (Start(DeliveryModes.ExpectReplies)) time.Advance(TimeSpan.FromMinutes(1));
        (channel.Sent.Count, time.Timers).ShouldBe((0, 0));
    }

    [Fact]
    public async Task AChannelThatRefusesItHarmsNothing()
    {
        channel.Refuses = true;
        await using (Start())
        {
            await time.SetAsync();
            time.Advance(TimeSpan.FromSeconds(1));
        }

        channel.Sent.ShouldBeEmpty();
    }

    private TypingSign Start(string? mode = null)
    {
        var said = new Activity(ActivityTypes.Message)
        {
            Id = "m1", ChannelId = "msteams", DeliveryMode = mode, Conversation = new ConversationAccount(id: "talk"), From = new ChannelAccount("u"), Recipient = new ChannelAccount("b"), ServiceUrl = "https://x/",
        };
        return TypingSign.Start(new TurnContext(channel, said), time, TestContext.Current.CancellationToken);
    }

    // Until the next sign waits for its time.
    private async Task TurnAsync(TimeSpan span)
    {
        time.Advance(span);
        await time.SetAsync();
    }

    private sealed class Clock : FakeTimeProvider
    {
        private readonly Channel<int> set = Channel.CreateUnbounded<int>();

        public int Timers { get; private set; }

        public async Task SetAsync() => await set.Reader.ReadAsync().AsTask().WaitAsync(Wait);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            set.Writer.TryWrite(++Timers);
            return timer;
        }
    }

    private sealed class Signs : BotAdapter
    {
        public List<Activity> Sent { get; } = [];

        public bool Refuses { get; set; }

        public bool Hangs { get; set; }

        public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            if (Refuses) throw new HttpRequestException("refused");
            if (Hangs) await Task.Delay(Timeout.Infinite, cancellationToken);
            Sent.AddRange(activities);
            return [.. activities.Select(_ => new ResourceResponse("1"))];
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
