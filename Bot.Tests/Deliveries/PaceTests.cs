using Duban.Bot.Deliveries;
using Microsoft.Extensions.Time.Testing;

namespace Duban.Bot.Tests.Deliveries;

public sealed class PaceTests
{
    private readonly FakeTimeProvider time = new();
    private readonly Pace pace;

    public PaceTests() => pace = new Pace(3, TimeSpan.FromSeconds(1), time);

    [Fact]
    public void AfterTheBurstOneWaitsForTheNextPlace()
    {
        Enumerable.Range(0, 5).Select(_ => pace.Take("a").TotalSeconds).ShouldBe([0, 0, 0, 1, 2]);
        pace.Take("b").ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void RestGivesTheBurstBack()
    {
        for (var number = 0; number < 5; number++) pace.Take("a");
        time.Advance(TimeSpan.FromSeconds(10));
        Enumerable.Range(0, 4).Select(_ => pace.Take("a").TotalSeconds).ShouldBe([0, 0, 0, 1]);
    }

    [Fact]
    public void APauseHoldsAndIsFollowedByNoBurst()
    {
        pace.Pause("a", TimeSpan.FromSeconds(30));
        pace.Pause("a", TimeSpan.FromSeconds(5));
        pace.Wait("a").TotalSeconds.ShouldBe(30);
        Enumerable.Range(0, 3).Select(_ => pace.Take("a").TotalSeconds).ShouldBe([30, 31, 32]);
        pace.Wait("b").ShouldBe(TimeSpan.Zero);
    }
}
