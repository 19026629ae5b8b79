using System.Net;
using Duban.Bot.Channels.BotFramework.Proactive;
using Duban.Bot.Deliveries;
using Duban.Bot.Tests.Support;
using Duban.Plans.Addresses;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Duban.Bot.Tests.Channels.BotFramework.Proactive;

/// <summary>Patience, order and pace, by a clock that the test moves.</summary>
public sealed class PatientCallsTests
{
    private static readonly Address Chat = new() { Channel = "msteams", Conversation = "a:1", Tenant = "t" };

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2021, 10, 11, 1, 0, 0, TimeSpan.Zero));
    private readonly List<TimeSpan> calls = [];
    private readonly PatientCalls patient;
    private readonly DateTimeOffset start;

    public PatientCallsTests()
    {
        start = time.GetUtcNow();
        patient = new PatientCalls(Options.Create(new DeliveryOptions()), time, new RecordingLogger<PatientCalls>());
    }

    [Fact]
    public async Task WaitsGrowAndAreVariedAndEndAfterTheLastTry()
    {
        var (delivery, _) = await UntilAsync(RunAsync(Chat, HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable));
        (delivery.Outcome, delivery.Attempts, delivery.IsUncertain, delivery.MayRetry).ShouldBe((DeliveryOutcome.Failed, 4, false, true));
        var waits = calls.Zip(calls.Skip(1), (one, next) => (next - one).TotalSeconds).ToList();
        // After a failure the conversation is paused: no burst follows.
        waits[0].ShouldBeInRange(1.5, 2.6);
        waits[1].ShouldBeInRange(3.1, 5);
        waits[2].ShouldBeInRange(6.3, 9.8);
    }

    [Fact]
    public async Task WhatMayHaveArrivedSaysSoEvenOnceItWasSent()
    {
        var (delivery, _) = await UntilAsync(RunAsync(Chat, HttpStatusCode.GatewayTimeout));
        (delivery.IsSent, delivery.Message, delivery.IsUncertain, delivery.Attempts).ShouldBe((true, "m", true, 2));
    }

    [Fact]
    public async Task WhatWouldNotHelpIsNotTriedAgain()
    {
        (await UntilAsync(RunAsync(Chat, HttpStatusCode.BadRequest))).Delivery.Outcome.ShouldBe(DeliveryOutcome.Refused);
        (await UntilAsync(RunAsync(Chat, HttpStatusCode.InternalServerError))).Delivery.Attempts.ShouldBe(1);
        calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task OneConversationGetsFiveAtOnceThenOneASecondInTheirOrder()
    {
        List<int> order = [];
        var sendings = Enumerable.Range(0, 8).Select(number => patient.RunAsync(Chat, _ => { calls.Add(time.GetUtcNow() - start); order.Add(number); return Task.FromResult<string?>("m"); }, TestContext.Current.CancellationToken)).ToList();
        await UntilAsync(Task.WhenAll(sendings));
        order.ShouldBe(Enumerable.Range(0, 8));
        calls.Select(at => Math.Round(at.TotalSeconds)).ShouldBe([0, 0, 0, 0, 0, 1, 2, 3]);
    }

    [Fact]
    public async Task OneTenantGetsTwentyFiveASecondWhateverTheConversation()
    {
        var sendings = Enumerable.Range(0, 75).Select(number => RunAsync(Chat with { Conversation = $"a:{number}" })).ToList();
        await UntilAsync(Task.WhenAll(sendings));
        for (var second = 0; second < 3; second++) calls.Count(at => at < TimeSpan.FromSeconds(second + 1)).ShouldBeLessThanOrEqualTo(25 * (second + 2));
        calls.Max().TotalSeconds.ShouldBeInRange(1.9, 3.2);
    }

    [Fact]
    public async Task OtherConversationsGoOnWhileOneWaits()
    {
        var waiting = RunAsync(Chat, HttpStatusCode.ServiceUnavailable);
        (await patient.RunAsync(Chat with { Conversation = "a:2" }, _ => Task.FromResult<string?>("m"), TestContext.Current.CancellationToken)).Delivery.IsSent.ShouldBeTrue();
        waiting.IsCompleted.ShouldBeFalse();
        await UntilAsync(waiting);
    }

    private Task<(Delivery Delivery, RefusalRule? Rule)> RunAsync(Address address, params HttpStatusCode[] failures)
    {
        var left = new Queue<HttpStatusCode>(failures);
        return patient.RunAsync(address, _ =>
        {
            lock (calls) calls.Add(time.GetUtcNow() - start);
            return left.TryDequeue(out var status) ? throw new HttpRequestException("no", null, status) : Task.FromResult<string?>("m");
        }, TestContext.Current.CancellationToken);
    }

    private async Task<T> UntilAsync<T>(Task<T> task)
    {
        while (!task.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(20));
            await Task.Yield();
        }

        return await task;
    }
}
