using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Time.Testing;

namespace Duban.Bot.Tests.StandIns;

/// <summary>How a token is kept, on a clock of our own.</summary>
public sealed class TokenSlotTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly TokenSlot _slot;
    private int _asked;
    private bool _down;

    public TokenSlotTests() => _slot = new TokenSlot(AcquireAsync, _time);

    public void Dispose() => _slot.Dispose();

    [Fact]
    public async Task ATokenIsRenewedFiveMinutesBeforeItsEnd()
    {
        (await GetAsync()).ShouldBe("token1");
        _time.Advance(TimeSpan.FromMinutes(54));
        (await GetAsync()).ShouldBe("token1");
        _time.Advance(TimeSpan.FromMinutes(2));
        (await GetAsync()).ShouldBe("token2");
    }

    [Fact]
    public async Task AnOldTokenServesToItsEndWhileTheAuthorityIsDown()
    {
        await GetAsync();
        _down = true;
        _time.Advance(TimeSpan.FromMinutes(58));
        (await GetAsync()).ShouldBe("token1");
        _time.Advance(TimeSpan.FromMinutes(3));
        await Should.ThrowAsync<HttpRequestException>(GetAsync);
    }

    [Fact]
    public async Task OnlyTheTokenThatWasRefusedIsForgotten()
    {
        await GetAsync();
        _slot.Forget("another");
        (await GetAsync()).ShouldBe("token1");
        _slot.Forget("token1");
        (await GetAsync()).ShouldBe("token2");
    }

    private Task<string> GetAsync() => _slot.GetAsync(TestContext.Current.CancellationToken);

    private Task<AccessToken> AcquireAsync(CancellationToken cancellationToken)
    {
        if (_down) throw new HttpRequestException("down");
        var lifetime = TimeSpan.FromHours(1);
        return Task.FromResult(new AccessToken($"token{++_asked}", _time.GetUtcNow() + lifetime, lifetime));
    }
}
