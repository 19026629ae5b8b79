using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Time.Testing;

namespace Duban.Bot.Tests.StandIns;

/// <summary>How the published keys are kept, on a clock of our own.</summary>
public sealed class SigningKeysTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new();
    private readonly HttpClient _http = new();
    private FakeCloud _cloud = null!;
    private SigningKeys _keys = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _cloud = await FakeCloud.StartAsync();
        _keys = new SigningKeys(_cloud.Url + "/channel/metadata", () => _http, _time);
    }

    public async ValueTask DisposeAsync()
    {
        _keys.Dispose();
        _http.Dispose();
        await _cloud.DisposeAsync();
    }

    [Fact]
    public async Task KeysAreFetchedAgainAfterADay()
    {
        await FindAsync(FakeKey.Channel.Id);
        _time.Advance(TimeSpan.FromHours(23));
        await FindAsync(FakeKey.Channel.Id);
        _cloud.KeyRequests.ShouldBe(1);
        _time.Advance(TimeSpan.FromHours(2));
        (await FindAsync(FakeKey.Channel.Id))!.Endorsements.ShouldContain("msteams");
        _cloud.KeyRequests.ShouldBe(2);
    }

    [Fact]
    public async Task UnknownKeysAreAskedForEveryFewMinutesAtMost()
    {
        (await FindAsync("unknown")).ShouldBeNull();
        _cloud.KeyRequests.ShouldBe(2);
        _time.Advance(TimeSpan.FromMinutes(4));
        await FindAsync("unknown");
        _cloud.KeyRequests.ShouldBe(2);
        _time.Advance(TimeSpan.FromMinutes(2));
        await FindAsync("unknown");
        _cloud.KeyRequests.ShouldBe(3);
    }

    [Fact]
    public async Task OldKeysServeWhileNewOnesCannotBeFetched()
    {
        await FindAsync(FakeKey.Channel.Id);
        await _cloud.DisposeAsync();
        _time.Advance(TimeSpan.FromDays(2));
        (await FindAsync(FakeKey.Channel.Id)).ShouldNotBeNull();
        (await FindAsync("unknown")).ShouldBeNull();
    }

    [Fact]
    public async Task APageOfAnotherKindDoesNotTakeTheKeysAway()
    {
        await FindAsync(FakeKey.Channel.Id);
        _cloud.ChannelKeys.Clear();
        _time.Advance(TimeSpan.FromDays(2));
        (await FindAsync(FakeKey.Channel.Id)).ShouldNotBeNull();
    }

    [Fact]
    public async Task ACallerWhoGivesUpTakesNothingFromTheOthers()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => _keys.FindAsync(FakeKey.Channel.Id, gone.Token));
        (await FindAsync(FakeKey.Channel.Id)).ShouldNotBeNull();
    }

    [Fact]
    public async Task ATokenWithoutKeyIdAsksForNothing()
    {
        (await FindAsync("")).ShouldBeNull();
        _cloud.KeyRequests.ShouldBe(0);
    }

    private Task<SigningKey?> FindAsync(string id) => _keys.FindAsync(id, Token)!;
}
