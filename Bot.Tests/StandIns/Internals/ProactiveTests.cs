using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Duban.Bot.Tests.StandIns;

public sealed class ProactiveTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AConversationIsContinuedAsTheBotWithAToken()
    {
        await using var server = await StartAsync();
        await ContinueAsync(server, async (turn, token) =>
        {
            turn.Activity.Name.ShouldBe("ContinueConversation");
            (await turn.SendActivityAsync("提醒", cancellationToken: token)).Id.ShouldBe("given");
        });
        var call = server.Cloud.Calls.Single();
        call.Headers.Authorization.ToString().ShouldBe("Bearer token1");
        // The continuation's own id is a reply id too, as in the real one.
        call.Path.ShouldStartWith("/channel/v3/conversations/c/activities/");
    }

    [Fact]
    public async Task ATokenIsAskedForOnceHoweverManyWait()
    {
        await using var server = await StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ContinueAsync(server, Say)));
        server.Cloud.Calls.Count.ShouldBe(20);
        server.Cloud.TokenRequests.ShouldBe(1);
        var form = server.Cloud.TokenForms.Single();
        (form["grant_type"].ToString(), form["client_id"].ToString(), form["client_secret"].ToString(), form["scope"].ToString())
            .ShouldBe(("client_credentials", BotServer.AppId, "secret", "https://api.botframework.test/.default"));
    }

    [Fact]
    public async Task ARefusedTokenIsRenewedOnce()
    {
        await using var server = await StartAsync();
        server.Cloud.Answer = call => call.Headers.Authorization == "Bearer token1" ? (401, "") : (200, """{"id":"given"}""");
        await ContinueAsync(server, Say);
        server.Cloud.TokenRequests.ShouldBe(2);
        server.Cloud.Answer = _ => (401, """{"message":"Authorization has been denied for this request."}""");
        var fault = await Should.ThrowAsync<ErrorResponseException>(() => ContinueAsync(server, Say));
        fault.Body.Error.Message.ShouldBe("Authorization has been denied for this request.");
        server.Cloud.Calls.Count.ShouldBe(4);
    }

    [Fact]
    public async Task AContinuedConversationIsAWholeTurnOfTheBotItself()
    {
        await using var server = await StartAsync();
        var seen = new List<string>();
        server.Adapter.OnTurnError = (_, fault) =>
        {
            seen.Add(fault.Message);
            return Task.CompletedTask;
        };
        await ContinueAsync(server, (turn, _) =>
        {
            var identity = (ClaimsIdentity)turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey);
            seen.Add($"{identity.FindFirst("aud")!.Value} {identity.FindFirst("appid")!.Value}");
            throw new InvalidOperationException("broken");
        });
        seen.ShouldBe([$"{BotServer.AppId} {BotServer.AppId}", "broken"]);
    }

    [Fact]
    public async Task AContinuationNeedsConversationAndAddress()
    {
        await using var server = await StartAsync();
        var lost = new Activity("event") { ServiceUrl = server.Cloud.ServiceUrl };
        await Should.ThrowAsync<ArgumentNullException>(() => server.Adapter.ContinueConversationAsync(BotServer.AppId, lost, Say, Token));
        var homeless = new Activity("event") { Conversation = new ConversationAccount(id: "c") };
        await Should.ThrowAsync<ArgumentNullException>(() => server.Adapter.ContinueConversationAsync(BotServer.AppId, homeless, Say, Token));
    }

    [Fact]
    public async Task InAConversationJustCreatedNobodyHasSpokenSoThereIsNoUserState()
    {
        await using var server = await StartAsync();
        server.Cloud.Answer = _ => (201, """{"id":"a:new"}""");
        await server.Adapter.CreateConversationAsync(
            BotServer.AppId, "msteams", server.Cloud.ServiceUrl, null, new ConversationParameters(),
            (turn, token) => Should.ThrowAsync<InvalidOperationException>(() => new UserState(new MemoryStorage()).LoadAsync(turn, false, token)), Token);
    }

    [Fact]
    public async Task AnotherAppIdIsRefused()
    {
        await using var server = await StartAsync();
        await Should.ThrowAsync<InvalidOperationException>(
            () => server.Adapter.ContinueConversationAsync("other", Reference(server), Say, Token));
    }

    [Fact]
    public async Task NoTokenIsSentToAnAddressThatNobodyVouchedFor()
    {
        await using var server = await StartAsync();
        var reference = Reference(server);
        reference.ServiceUrl = "https://smba.trafficmanager.net.evil.test/";
        await Should.ThrowAsync<InvalidOperationException>(
            () => server.Adapter.ContinueConversationAsync(BotServer.AppId, reference, Say, Token));
    }

    [Fact]
    public async Task AConversationIsCreatedAndATurnRunInIt()
    {
        await using var server = await StartAsync();
        server.Cloud.Answer = _ => (201, """{"id":"a:new","activityId":"m9"}""");
        var parameters = new ConversationParameters(false, new ChannelAccount("28:bot"), [new ChannelAccount("29:u")], tenantId: "t");
        Activity? seen = null;
        await server.Adapter.CreateConversationAsync(BotServer.AppId, "msteams", server.Cloud.ServiceUrl, null, parameters, Keep, Token);
        (seen!.Type, seen.Name, seen.Id, seen.Conversation.Id, seen.Conversation.TenantId)
            .ShouldBe(("event", "CreateConversation", "m9", "a:new", "t"));
        seen.From.ShouldBeNull();
        seen.Recipient.Id.ShouldBe("28:bot");
        var call = server.Cloud.Calls.Single();
        call.Path.ShouldBe("/channel/v3/conversations");
        call.Body!.Value.GetRawText().ShouldBe("""{"isGroup":false,"bot":{"id":"28:bot"},"members":[{"id":"29:u"}],"tenantId":"t"}""");

        Task Keep(ITurnContext turn, CancellationToken token)
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        }
    }

    [Theory]
    [InlineData("""{"error":{"code":"BotNotInConversationRoster","message":"m"}}""", "BotNotInConversationRoster")]
    [InlineData("""{"errorCode":209,"message":"{ \"subCode\": \"MessageWritesBlocked\", \"details\": \"d\" }"}""", "MessageWritesBlocked")]
    [InlineData("""{"errorCode":209,"message":"blocked"}""", "209")]
    public async Task TheReasonOfARefusalIsReadFromEveryKindOfBody(string body, string code)
    {
        await using var server = await StartAsync();
        server.Cloud.Answer = _ => (403, body);
        var fault = await Should.ThrowAsync<ErrorResponseException>(() => ContinueAsync(server, Say));
        fault.Response.StatusCode.ShouldBe(System.Net.HttpStatusCode.Forbidden);
        fault.Response.Content.ShouldBe(body);
        fault.Response.Headers["MS-CV"].ShouldBe(["trace1"]);
        fault.Body.Error.Code.ShouldBe(code);
    }

    [Fact]
    public async Task ARefusalWithoutJsonHasNoBody()
    {
        await using var server = await StartAsync();
        server.Cloud.Answer = _ => (502, "<html>bad gateway</html>");
        (await Should.ThrowAsync<ErrorResponseException>(() => ContinueAsync(server, Say))).Body.ShouldBeNull();
    }

    [Fact]
    public async Task MembersAreListedByPageAndOneByOne()
    {
        await using var server = await StartAsync();
        await ContinueAsync(server, async (turn, token) =>
        {
            var conversations = turn.TurnState.Get<IConnectorClient>().Conversations;
            server.Cloud.Answer = _ => (200, """{"continuationToken":"n/1","members":[{"id":"29:a","email":"a@x"}]}""");
            var page = await conversations.GetConversationPagedMembersAsync("19:t@x", 50, "p 1", token);
            (page.ContinuationToken, page.Members[0].Id).ShouldBe(("n/1", "29:a"));
            server.Cloud.Answer = _ => (404, "");
            await Should.ThrowAsync<HttpOperationException>(() =>
                ((Conversations)conversations).GetConversationMemberAsync("29:a", "c", token));
        });
        server.Cloud.Calls.Select(call => call.Path).ShouldBe(
        [
            "/channel/v3/conversations/19%3At%40x/pagedmembers?pageSize=50&continuationToken=p%201",
            "/channel/v3/conversations/c/members/29%3Aa",
        ]);
    }

    private static Task<BotServer> StartAsync() => BotServer.StartAsync(_ => Task.CompletedTask, BotServer.AppId);

    private static Task Say(ITurnContext turn, CancellationToken token) => turn.SendActivityAsync("提醒", cancellationToken: token);

    private static Task ContinueAsync(BotServer server, BotCallbackHandler callback) =>
        server.Adapter.ContinueConversationAsync(BotServer.AppId, Reference(server), callback, Token);

    private static ConversationReference Reference(BotServer server) => new()
    {
        ChannelId = "msteams", ServiceUrl = server.Cloud.ServiceUrl, Conversation = new ConversationAccount(id: "c"),
        User = new ChannelAccount("u"), Bot = new ChannelAccount("b"),
    };
}
