using System.Net;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Tests.StandIns;

public sealed class InvokeTests
{
    [Fact]
    public async Task AnUnknownInvokeIsNotImplemented() =>
        (await AnswerAsync(new RecordingHandler(), "nothing/known", "{}")).Status.ShouldBe(HttpStatusCode.NotImplemented);

    [Fact]
    public async Task ACardActionIsNotImplementedUnlessTheBotDoes() =>
        (await AnswerAsync(new RecordingHandler(), "adaptiveCard/action", """{"action":{"type":"Action.Execute"}}"""))
            .Status.ShouldBe(HttpStatusCode.NotImplemented);

    [Theory]
    [InlineData("application/search")]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    public async Task ASignInOrSearchIsNotImplementedUnlessTheBotDoes(string name) =>
        (await AnswerAsync(new RecordingHandler(), name, "{}")).Status.ShouldBe(HttpStatusCode.NotImplemented);

    [Theory]
    [InlineData("null", "BadRequest")]
    [InlineData("\"text\"", "BadRequest")]
    [InlineData("[]", "BadRequest")]
    [InlineData("{}", "BadRequest")]
    [InlineData("""{"action":7}""", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "NotSupported")]
    public async Task ACardActionThatCannotBeReadIsABadRequestWithItsReason(string value, string code)
    {
        var (status, body) = await AnswerAsync(new CardBot(), "adaptiveCard/action", value);
        status.ShouldBe(HttpStatusCode.BadRequest);
        body.GetProperty("statusCode").GetInt32().ShouldBe(400);
        body.GetProperty("type").GetString().ShouldBe("application/vnd.microsoft.error");
        body.GetProperty("value").GetProperty("code").GetString().ShouldBe(code);
    }

    [Fact]
    public async Task TheAnswerToACardActionIsTheBody()
    {
        var value = """{"action":{"type":"Action.Execute","verb":"approve","data":{"taskId":"T-7"}},"trigger":"manual"}""";
        var (status, body) = await AnswerAsync(new CardBot(), "adaptiveCard/action", value);
        status.ShouldBe(HttpStatusCode.OK);
        body.EnumerateObject().Select(field => $"{field.Name}={field.Value}")
            .ShouldBe(["statusCode=200", "type=application/vnd.microsoft.activity.message", "value=approve T-7"]);
    }

    [Fact]
    public async Task ABotMayAnswerAnInvokeItself()
    {
        await using var server = await BotServer.StartAsync(turn => turn.SendActivityAsync(
            new Activity("invokeResponse") { Value = new InvokeResponse { Status = 202, Body = new { fine = true } } }));
        var (status, body) = await AnswerAsync(server, "x", "{}");
        status.ShouldBe(HttpStatusCode.Accepted);
        body.GetProperty("fine").GetBoolean().ShouldBeTrue();
        server.Cloud.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task ABotMayRefuseAnInvokeWithAStatusOfItsOwn()
    {
        var (status, body) = await AnswerAsync(new RefusingBot(), "x", "{}");
        status.ShouldBe(HttpStatusCode.Conflict);
        body.GetProperty("why").GetString().ShouldBe("stale");
    }

    [Fact]
    public async Task AnAnswerThatWasGivenStands()
    {
        var (status, _) = await AnswerAsync(new HastyBot(), "x", "{}");
        status.ShouldBe(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task ASecondAnswerIsAFault()
    {
        await using var server = await BotServer.StartAsync(async turn =>
        {
            await turn.SendActivityAsync(new Activity("invokeResponse") { Value = new InvokeResponse { Status = 200 } });
            await Should.ThrowAsync<ArgumentException>(
                () => turn.SendActivityAsync(new Activity("invokeResponse") { Value = new InvokeResponse { Status = 201 } }));
        });
        (await AnswerAsync(server, "x", "{}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task WhereRepliesAreExpectedTheAnswerIsAmongThem()
    {
        await using var server = await BotServer.StartAsync(async turn =>
        {
            var answer = new Activity("invokeResponse") { Value = new InvokeResponse { Status = 200 } };
            await turn.SendActivityAsync(answer);
            turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey).ShouldBeSameAs(answer);
        });
        using var response = await server.PostAsync("""
            {"type":"invoke","name":"x","deliveryMode":"expectReplies","conversation":{"id":"c"},"channelId":"msteams","serviceUrl":"$service"}
            """);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        JsonElement.Parse(text).GetProperty("activities")[0].GetProperty("type").GetString().ShouldBe("invokeResponse");
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> AnswerAsync(IBot bot, string name, string value)
    {
        await using var server = await BotServer.StartAsync(bot);
        return await AnswerAsync(server, name, value);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> AnswerAsync(BotServer server, string name, string value)
    {
        var response = await server.PostAsync($$"""
            {"type":"invoke","name":"{{name}}","conversation":{"id":"c"},"value":{{value}},"channelId":"msteams","serviceUrl":"$service"}
            """);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, text.Length == 0 ? default : JsonElement.Parse(text));
    }

    private sealed class CardBot : ActivityHandler
    {
        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            var data = JsonElement.Parse(invokeValue.Action.Data.ToString()!);
            return Task.FromResult(new AdaptiveCardInvokeResponse
            {
                StatusCode = 200,
                Type = "application/vnd.microsoft.activity.message",
                Value = $"{invokeValue.Action.Verb} {data.GetProperty("taskId").GetString()}",
            });
        }
    }

    private sealed class RefusingBot : ActivityHandler
    {
        protected override Task<InvokeResponse> OnInvokeActivityAsync(
            ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            Task.FromResult(new InvokeResponseException(HttpStatusCode.Conflict, new { why = "stale" }).CreateInvokeResponse());
    }

    private sealed class HastyBot : ActivityHandler
    {
        protected override async Task<InvokeResponse> OnInvokeActivityAsync(
            ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        {
            await turnContext.SendActivityAsync(new Activity("invokeResponse") { Value = new InvokeResponse { Status = 202 } }, cancellationToken);
            return CreateInvokeResponse();
        }
    }
}
