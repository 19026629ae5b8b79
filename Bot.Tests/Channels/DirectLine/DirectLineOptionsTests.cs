using Duban.Bot.Channels.DirectLine;

namespace Duban.Bot.Tests.Channels.DirectLine;

public sealed class DirectLineOptionsTests
{
    [Fact]
    public void TheDefaultsAreValid() => new DirectLineOptionsValidator().Validate(null, new DirectLineOptions()).Succeeded.ShouldBeTrue();

    [Fact]
    public void ValidateNamesEveryFaultAndNoSecret()
    {
        var options = new DirectLineOptions
        {
            Secrets = { "short" }, TokenLifetime = TimeSpan.Zero, TicketLifetime = TimeSpan.Zero, MaxBodyBytes = 1,
            TrustedOrigins = { "https://portal.test/page" }, PublicUrl = "duban", BotId = "a|b", MaxUploadBytes = 1, UploadLifetime = TimeSpan.Zero,
        };

        var faults = new DirectLineOptionsValidator().Validate(null, options).Failures!.ToList();

        faults.Count.ShouldBe(9);
        faults.ShouldNotContain(fault => fault.Contains("short", StringComparison.Ordinal));
    }
}
