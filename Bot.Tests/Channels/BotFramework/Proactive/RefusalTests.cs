using System.Net;
using Duban.Bot.Channels.BotFramework.Proactive;
using Duban.Bot.Deliveries;
using Duban.Plans.Addresses;

namespace Duban.Bot.Tests.Channels.BotFramework.Proactive;

/// <summary>What recorded answers mean: the table of lesson 6, and the bodies in which codes hide.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData(400, "BadSyntax", DeliveryOutcome.Refused, null, Retry.Never, false)]
    [InlineData(401, "BotNotRegistered", DeliveryOutcome.Refused, null, Retry.Once, false)]
    [InlineData(403, "BotDisabledByAdmin", DeliveryOutcome.Blocked, AddressState.DisabledByAdmin, Retry.Never, false)]
    [InlineData(403, "BotNotInConversationRoster", DeliveryOutcome.NotInstalled, AddressState.NotInstalled, Retry.Never, false)]
    [InlineData(403, "ConversationBlockedByUser", DeliveryOutcome.Blocked, AddressState.BlockedByUser, Retry.Never, false)]
    [InlineData(403, "MessageWritesBlocked", DeliveryOutcome.Blocked, AddressState.BlockedByUser, Retry.Never, false)]
    [InlineData(403, "InvalidBotApiHost", DeliveryOutcome.Refused, AddressState.WrongHost, Retry.Host, false)]
    [InlineData(403, "NotEnoughPermissions", DeliveryOutcome.Refused, null, Retry.Never, false)]
    [InlineData(403, "", DeliveryOutcome.Refused, null, Retry.Never, false)]
    [InlineData(404, "ConversationNotFound", DeliveryOutcome.Gone, AddressState.Gone, Retry.Never, false)]
    [InlineData(404, "ActivityNotFoundInConversation", DeliveryOutcome.Gone, null, Retry.Once, false)]
    [InlineData(404, "", DeliveryOutcome.Refused, null, Retry.Never, false)]
    [InlineData(405, "", DeliveryOutcome.Refused, null, Retry.Never, false)]
    [InlineData(412, "PreconditionFailed", DeliveryOutcome.Failed, null, Retry.Wait, false)]
    [InlineData(413, "MessageSizeTooBig", DeliveryOutcome.Refused, null, Retry.Text, false)]
    [InlineData(429, "Throttled", DeliveryOutcome.Throttled, null, Retry.Wait, false)]
    [InlineData(500, "ServiceError", DeliveryOutcome.Failed, null, Retry.Never, false)]
    [InlineData(502, "", DeliveryOutcome.Failed, null, Retry.Wait, true)]
    [InlineData(503, "", DeliveryOutcome.Failed, null, Retry.Wait, false)]
    [InlineData(504, "", DeliveryOutcome.Failed, null, Retry.Wait, true)]
    [InlineData(0, "", DeliveryOutcome.Failed, null, Retry.Wait, true)]
    [InlineData(0, "NotConnected", DeliveryOutcome.Failed, null, Retry.Wait, false)]
    [InlineData(0, "NotAsked", DeliveryOutcome.Failed, null, Retry.Never, false)]
    [InlineData(418, "Teapot", DeliveryOutcome.Refused, null, Retry.Never, false)]
    internal void EachRefusalHasItsMeaning(int status, string code, DeliveryOutcome outcome, AddressState? state, Retry next, bool isUncertain)
    {
        var rule = RefusalTable.For(new Refusal(status, code, ""));
        (rule.Outcome, rule.State, rule.Next, rule.IsUncertain).ShouldBe((outcome, state, next, isUncertain));
        rule.Reason.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("""{"error":{"code":"BotNotInConversationRoster","message":"m"}}""", "BotNotInConversationRoster", "m")]
    [InlineData("""{"message":"Authorization has been denied for this request."}""", "", "Authorization has been denied for this request.")]
    [InlineData("""{"errorCode":209,"message":"{ \"subCode\": \"MessageWritesBlocked\", \"details\": \"d\" }"}""", "MessageWritesBlocked", "d")]
    [InlineData("""{"errorCode":209,"message":"blocked"}""", "209", "blocked")]
    [InlineData("""{"error":{"code":"ServiceError","message":"m","innerHttpError":{"statusCode":403,"body":{"code":"MessageWritesBlocked"}}}}""", "MessageWritesBlocked", "m")]
    [InlineData("""{"error":{"code":7,"message":null}}""", "7", "")]
    [InlineData("""{"error":[]}""", "", "")]
    [InlineData("<html>bad gateway</html>", "", "<html>bad gateway</html>")]
    [InlineData("{bad", "", "{bad")]
    [InlineData("", "", "")]
    [InlineData(null, "", "")]
    public void TheCodeIsReadFromEveryKindOfBody(string? body, string code, string message) => RefusalBody.Read(body).ShouldBe((code, message));

    [Fact]
    public void WhatHasNothingToDoWithTheChannelIsNoRefusal()
    {
        Refusals.Of(new NotSupportedException(), DateTimeOffset.UnixEpoch).ShouldBeNull();
        Refusals.Of(new HttpRequestException("x", null, HttpStatusCode.BadGateway), DateTimeOffset.UnixEpoch)!.Status.ShouldBe(502);
    }
}
