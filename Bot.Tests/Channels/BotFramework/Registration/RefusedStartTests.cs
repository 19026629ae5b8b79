using Duban.Bot.Tests.Browser;

namespace Duban.Bot.Tests.Channels.BotFramework.Registration;

/// <summary>What the program says when its registration cannot work.</summary>
public sealed class RefusedStartTests
{
    [Fact]
    public async Task AWrongRegistrationStopsTheStartWithEveryFault()
    {
        var said = (await Should.ThrowAsync<InvalidOperationException>(() => ProgramHost.StartAsync(environment: new Dictionary<string, string>
        {
            ["DUBAN_MicrosoftAppId"] = "duban", ["DUBAN_MicrosoftAppType"] = "UserAssignedMSI", ["DUBAN_MicrosoftAppPassword"] = "hidden~1", ["DUBAN_MicrosoftCloud"] = "Mars",
        }))).Message;
        string[] expected = ["MicrosoftCloud is 'Mars'", "MicrosoftAppId is 'duban'", "MicrosoftAppTenantId is missing", "MicrosoftAppPassword is set"];
        expected.ShouldAllBe(fault => said.Contains(fault, StringComparison.Ordinal));
        said.ShouldNotContain("hidden");
    }
}
