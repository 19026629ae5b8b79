using System.Text;

namespace Duban.Bot.Tests.StandIns;

/// <summary>Where the stand-in reads otherwise than the real SDK, on purpose.</summary>
public sealed class LenientReadingTests
{
    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("\"\"")]
    [InlineData("17")]
    [InlineData("{}")]
    public async Task AnActivityIsNotRefusedForItsTimestamp(string time)
    {
        var activity = await Wire.ReadAsync($$"""{"type":"message","timestamp":{{time}},"text":"x"}""");
        activity.Text.ShouldBe("x");
        activity.Timestamp.ShouldBeNull();
    }

    [Fact]
    public async Task TextThatIsNotUtf8IsNothing() =>
        (await Wire.ReadAsync([.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8])).ShouldBeNull();

    [Fact]
    public async Task ANumberInThePlaceOfTextKeepsItsDigits() =>
        (await Wire.ReadAsync("""{"type":"message","text":1.50}""")).Text.ShouldBe("1.50");

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("{}")]
    public async Task NothingFollowsAnActivity(string rest) =>
        ((await Wire.ReadAsync($$"""{"type":"message"} {{rest}}""")) is null).ShouldBe(rest.Length > 0);

    [Fact]
    public async Task WhatWasReadAtTheGreatestDepthCanBeSentOn()
    {
        var deep = await Wire.ReadAsync($$"""{"type":"event","value":{{new string('[', 127)}}{{new string(']', 127)}}}""");
        Encoding.UTF8.GetByteCount(await Wire.TextAsync(new { activities = new[] { deep } })).ShouldBeGreaterThan(254);
    }
}
