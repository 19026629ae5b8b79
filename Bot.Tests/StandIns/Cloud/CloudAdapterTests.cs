using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Tests.StandIns;

public sealed class CloudAdapterTests
{
    private const string Hello = """
        {"type":"message","id":"m1","channelId":"msteams","serviceUrl":"$service","text":"你好","from":{"id":"u"},
         "recipient":{"id":"b"},"conversation":{"id":"19:room@thread.tacv2;messageid=1|x"}}
        """;

    [Fact]
    public async Task AMessageIsAnsweredByAnEmpty200AndItsReplyGoesToTheChannel()
    {
        await using var bot = await BotServer.StartAsync(turn =>
            turn.SendActivityAsync(new Activity("message") { Id = "own", Text = "好" }));
        var response = await bot.PostAsync(Hello);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TextAsync(response)).ShouldBe("");
        var call = bot.Cloud.Calls.Single();
        call.Method.ShouldBe("POST");
        call.Path.ShouldBe("/channel/v3/conversations/19%3Aroom%40thread.tacv2%3Bmessageid%3D1%7Cx/activities/m1");
        call.Body!.Value.GetProperty("text").GetString().ShouldBe("好");
        call.Body.Value.GetProperty("from").GetProperty("id").GetString().ShouldBe("b");
        call.Body.Value.TryGetProperty("id", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task ACallOfTheConnectorCarriesItsHeaders()
    {
        await using var bot = await BotServer.StartAsync(turn => turn.SendActivityAsync("好"));
        await bot.PostAsync(Hello);
        var headers = bot.Cloud.Calls.Single().Headers;
        headers.ContentType.ToString().ShouldBe("application/json; charset=utf-8");
        headers.ContentLength.ShouldNotBeNull();
        headers.Accept.ToString().ShouldContain("application/json");
        headers.UserAgent.ToString().ShouldStartWith("Microsoft-BotFramework/3.1");
        headers["x-ms-conversation-id"].ToString().ShouldBe("19:room@thread.tacv2;messageid=1|x");
        headers.ContainsKey("Authorization").ShouldBeFalse("without an app id there is no token");
    }

    [Fact]
    public async Task WithoutAnIdToReplyToTheReplyIsSentToTheConversation()
    {
        await using var bot = await BotServer.StartAsync(turn => turn.SendActivityAsync("好"));
        await bot.PostAsync("""{"type":"message","channelId":"x","serviceUrl":"$service","conversation":{"id":"c"}}""");
        bot.Cloud.Calls.Single().Path.ShouldBe("/channel/v3/conversations/c/activities");
    }

    [Fact]
    public async Task UpdateAndDeletionGoToTheActivity()
    {
        await using var bot = await BotServer.StartAsync(async turn =>
        {
            await turn.UpdateActivityAsync(new Activity("message") { Id = "7|1", Text = "new" });
            await turn.DeleteActivityAsync("8");
        });
        await bot.PostAsync(Hello.Replace("19:room@thread.tacv2;messageid=1|x", "c", StringComparison.Ordinal));
        bot.Cloud.Calls.Select(call => $"{call.Method} {call.Path}")
            .ShouldBe(["PUT /channel/v3/conversations/c/activities/7%7C1", "DELETE /channel/v3/conversations/c/activities/8"]);
    }

    [Fact]
    public async Task OnlyTheEmulatorIsSentTraces()
    {
        await using var bot = await BotServer.StartAsync(turn => turn.SendActivityAsync((Activity)turn.Activity.CreateTrace("look")));
        await bot.PostAsync(Hello);
        bot.Cloud.Calls.ShouldBeEmpty();
        await bot.PostAsync(Hello.Replace("msteams", "emulator", StringComparison.Ordinal));
        bot.Cloud.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task ExpectedRepliesTravelInTheResponse()
    {
        await using var bot = await BotServer.StartAsync(async turn =>
        {
            (await turn.SendActivityAsync("一")).Id.ShouldBeNull();
            await turn.SendActivityAsync("二");
        });
        var response = await bot.PostAsync(Hello.Replace("\"text\"", "\"deliveryMode\":\"expectReplies\",\"text\"", StringComparison.Ordinal));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        var replies = JsonElement.Parse(await TextAsync(response)).GetProperty("activities").EnumerateArray();
        replies.Select(reply => reply.GetProperty("text").GetString()).ShouldBe(["一", "二"]);
        bot.Cloud.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("\"message\"")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":null}""")]
    public async Task WhatIsNoActivityIsABadRequest(string json)
    {
        await using var bot = await BotServer.StartAsync(_ => throw new InvalidOperationException("not reached"));
        (await bot.PostAsync(json)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task OnlyPostsAreAllowed(string method)
    {
        await using var bot = await BotServer.StartAsync(_ => Task.CompletedTask);
        (await bot.SendAsync(new HttpMethod(method))).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task AFaultOfTheBotIsAServerErrorUnlessHandled()
    {
        await using var bot = await BotServer.StartAsync(_ => throw new InvalidOperationException("broken"));
        (await bot.PostAsync(Hello)).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        bot.Adapter.OnTurnError = (_, _) => Task.CompletedTask;
        (await bot.PostAsync(Hello)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ACallerIdOnTheWireIsDiscarded()
    {
        string? caller = "unset";
        await using var bot = await BotServer.StartAsync(turn =>
        {
            caller = turn.Activity.CallerId;
            return Task.CompletedTask;
        });
        await bot.PostAsync(Hello.Replace("\"text\"", "\"callerId\":\"urn:botframework:azure\",\"text\"", StringComparison.Ordinal));
        caller.ShouldBeNull();
    }

    [Fact]
    public async Task ADelayIsNotSent()
    {
        await using var bot = await BotServer.StartAsync(turn =>
            turn.SendActivitiesAsync([new Activity("delay") { Value = 1 }, MessageFactory.Text("后")]));
        await bot.PostAsync(Hello);
        bot.Cloud.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task ATurnKnowsItsCallerItsConnectorAndHowToMakeOthers()
    {
        await using var bot = await BotServer.StartAsync(turn =>
        {
            turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey).ShouldBeOfType<ClaimsIdentity>();
            turn.TurnState.Get<IConnectorClient>().ShouldNotBeNull();
            turn.TurnState.Get<UserTokenClient>().ShouldNotBeNull();
            turn.TurnState.Get<BotCallbackHandler>().ShouldNotBeNull();
            turn.TurnState.Get<ConnectorFactory>().ShouldNotBeNull();
            turn.TurnState.Get<string>(BotAdapter.OAuthScopeKey).ShouldBe("https://api.botframework.test");
            return Task.CompletedTask;
        });
        (await bot.PostAsync(Hello)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AnAnswerWithoutAnIdHasAnEmptyOne()
    {
        await using var bot = await BotServer.StartAsync(async turn => (await turn.SendActivityAsync("好")).Id.ShouldBe(""));
        bot.Cloud.Answer = _ => (202, "");
        (await bot.PostAsync(Hello)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task WhereRepliesAreExpectedUpdatesStillGoToTheChannel()
    {
        await using var bot = await BotServer.StartAsync(turn => turn.UpdateActivityAsync(new Activity("message") { Id = "7", Text = "new" }));
        await bot.PostAsync(Hello.Replace("\"text\"", "\"deliveryMode\":\"expectReplies\",\"text\"", StringComparison.Ordinal));
        bot.Cloud.Calls.Single().Method.ShouldBe("PUT");
    }

    private static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
