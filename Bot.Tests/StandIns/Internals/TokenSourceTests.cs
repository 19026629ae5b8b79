using System.Net;
using Microsoft.Bot.Connector.Authentication;

namespace Duban.Bot.Tests.StandIns;

/// <summary>Whom tokens are asked of, and what is made of the answer.</summary>
public sealed class TokenSourceTests
{
    private const string Good = """{"access_token":"t","expires_in":"86399"}""";

    [Theory]
    [InlineData(AuthenticationConstants.ToChannelFromBotLoginUrl, null, "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token")]
    [InlineData(AuthenticationConstants.ToChannelFromBotLoginUrl, "tenant", "https://login.microsoftonline.com/tenant/oauth2/v2.0/token")]
    [InlineData(GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl, "tenant", "https://login.microsoftonline.us/tenant/oauth2/v2.0/token")]
    [InlineData("https://login.partner.microsoftonline.cn/t/", "tenant", "https://login.partner.microsoftonline.cn/t/oauth2/v2.0/token")]
    public async Task TheAuthorityIsThatOfTheTenantOrTheCloud(string authority, string? tenant, string expected)
    {
        using var http = new AnsweringHandler(HttpStatusCode.OK, Good);
        await Secret(http, tenant).AcquireAsync(authority, "https://api.botframework.com", TestContext.Current.CancellationToken);
        http.Asked!.RequestUri!.AbsoluteUri.ShouldBe(expected);
    }

    [Fact]
    public async Task AManagedIdentityIsAskedOfTheMachine()
    {
        using var http = new AnsweringHandler(HttpStatusCode.OK, Good);
        var source = new ManagedIdentityTokens("app", () => new HttpClient(http, disposeHandler: false));
        var token = await source.AcquireAsync("", "https://api.botframework.com", TestContext.Current.CancellationToken);
        (token.Value, token.Lifetime).ShouldBe(("t", TimeSpan.FromSeconds(86399)));
        http.Asked!.RequestUri!.Query.ShouldBe("?api-version=2018-02-01&resource=https%3A%2F%2Fapi.botframework.com&client_id=app");
        http.Asked.Headers.GetValues("Metadata").ShouldBe(["true"]);
    }

    [Theory]
    [InlineData("""{"error":"unauthorized_client","error_description":"AADSTS700016: not found"}""", "AADSTS700016")]
    [InlineData("""{"error":"invalid_client"}""", "invalid_client")]
    [InlineData("<html>", "no reason given")]
    public async Task ARefusalTellsTheReasonButNotTheSecret(string body, string reason)
    {
        using var http = new AnsweringHandler(HttpStatusCode.BadRequest, body);
        var fault = await Should.ThrowAsync<HttpRequestException>(
            () => Secret(http, null).AcquireAsync("https://login.test/x", "a", TestContext.Current.CancellationToken));
        fault.Message.ShouldContain(reason);
        fault.ToString().ShouldNotContain("s3cret");
    }

    private static SecretTokens Secret(HttpMessageHandler handler, string? tenant) =>
        new("app", "s3cret", tenant, () => new HttpClient(handler, disposeHandler: false));
}
