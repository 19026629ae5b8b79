using System.Globalization;
using System.Net;
using System.Text;
using CsCheck;
using Duban.Bot.Tests.Channels.Teams;
using Duban.Bot.Tests.Support;

namespace Duban.Bot.Tests.Channels.BotFramework;

/// <summary>Whatever is posted to the whole program is taken or refused; nothing makes it fail.</summary>
public sealed class AnyPostTests
{
    /// <summary>How many: DUBAN_FUZZ, or few enough for a suite.</summary>
    private static long Posts => long.TryParse(Environment.GetEnvironmentVariable("DUBAN_FUZZ"), CultureInfo.InvariantCulture, out var posts) ? posts : 3000;

    [Fact]
    public async Task NoActivityOfAnyShapeGetsA500()
    {
        await using var program = await RunningProgram.StartAsync();
        await using var teams = await TeamsWorld.StartAsync(program.Client);

        await AnyActivity.Text.SampleAsync(
            async json => ((int)(await PostAsync(program, json.Replace("https://smba.trafficmanager.net", teams.Url, StringComparison.Ordinal)))).ShouldNotBe(500, json), iter: Posts);

        (await teams.PostAsync("""{"text":"第13项由哪些单位牵头？"}""")).Status.ShouldBe(200);
        teams.Shown("a:personal").ShouldNotBeEmpty("it still answers");
    }

    private static async Task<HttpStatusCode> PostAsync(RunningProgram program, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await program.Client.PostAsync("/api/messages", content, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
