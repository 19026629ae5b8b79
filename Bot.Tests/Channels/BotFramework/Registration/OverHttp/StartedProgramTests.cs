using Duban.Bot.Tests.Browser;

namespace Duban.Bot.Tests.Channels.BotFramework.Registration.OverHttp;

/// <summary>What the program says of its registration when it starts, as a process of its own.</summary>
public sealed class StartedProgramTests
{
    [Fact]
    public async Task AManagedIdentityIsAskedOfTheMachineForTheCloudsOwnService()
    {
        await using var authority = await FakeAuthority.StartAsync();
        authority.Answer = (200, """{"token_type":"Bearer","expires_in":"3600","expires_on":"4102444800","resource":"https://api.botframework.azure.cn","access_token":"given"}""");
        await using var program = await ProgramHost.StartAsync(environment: new Dictionary<string, string>
        {
            ["DUBAN_MicrosoftAppType"] = "UserAssignedMSI", ["DUBAN_MicrosoftAppId"] = Registered.App, ["DUBAN_MicrosoftAppTenantId"] = Registered.Tenant,
            ["DUBAN_MicrosoftCloud"] = "China", ["IDENTITY_ENDPOINT"] = authority.Url + "/msi", ["IDENTITY_HEADER"] = "header1",
        });
        (await program.LineAsync("a token was given")).ShouldContain($"Registration {Registered.App} (UserAssignedMSI, tenant {Registered.Tenant}, cloud China)");
        (await program.LineAsync("People of these tenants")).ShouldContain(Registered.Tenant);
        var asked = authority.Asked.Single();
        asked.ShouldContain("resource=https%3A%2F%2Fapi.botframework.azure.cn");
        asked.ShouldContain("client_id=" + Registered.App);
        asked.ShouldEndWith("header1");
    }

    [Fact]
    public async Task ASecretThatExpiredIsOneLineAndTheProgramServes()
    {
        await using var authority = await FakeAuthority.StartAsync();
        authority.Answer = (401, """{"error":"invalid_client","error_description":"AADSTS7000222: The provided client secret keys are expired."}""");
        await using var program = await ProgramHost.StartAsync(environment: new Dictionary<string, string>
        {
            ["DUBAN_MicrosoftAppId"] = Registered.App, ["DUBAN_MicrosoftAppPassword"] = "secret~1", ["DUBAN_MicrosoftAppTenantId"] = Registered.Tenant,
            ["DUBAN_ToChannelFromBotLoginUrl"] = authority.Url + "/own",
        });
        var line = await program.LineAsync("no token was given");
        line.ShouldContain("ERR");
        line.ShouldContain("AADSTS7000222: the secret has expired. Remedy: make a new client secret");
        using var client = new HttpClient { BaseAddress = program.Address };
        (await client.GetAsync("api/page", TestContext.Current.CancellationToken)).IsSuccessStatusCode.ShouldBeTrue();
    }
}
