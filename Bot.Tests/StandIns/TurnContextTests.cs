using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Tests.StandIns;

public sealed class TurnContextTests : IDisposable
{
    private readonly TestAdapter _adapter = new() { EnableTrace = true };
    private readonly TurnContext _turn;

    public TurnContextTests()
    {
        var incoming = _adapter.MakeActivity("hi");
        incoming.ChannelId = "test";
        _turn = new TurnContext(_adapter, incoming);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task SendingOverwritesTheAddress()
    {
        var sent = new Activity("message", channelId: "other", serviceUrl: "https://evil/", replyToId: "7", from: new ChannelAccount("m"));
        await _turn.SendActivityAsync(sent, Token);
        (sent.ChannelId, sent.ServiceUrl, sent.From.Id, sent.Recipient.Id, sent.ReplyToId)
            .ShouldBe(("test", "https://test.com", "bot", "user1", "0"));
    }

    [Fact]
    public async Task WhatWasSentGetsTheIdOfTheChannel()
    {
        var sent = MessageFactory.Text("x");
        var response = await _turn.SendActivityAsync(sent, Token);
        sent.Id.ShouldNotBeNullOrEmpty();
        sent.Id.ShouldBe(response.Id);
    }

    [Fact]
    public async Task ATraceIsNoResponse()
    {
        await _turn.SendActivityAsync((Activity)Activity.CreateTraceActivity("look"), Token);
        _turn.Responded.ShouldBeFalse();
        await _turn.SendActivityAsync("hello", cancellationToken: Token);
        _turn.Responded.ShouldBeTrue();
    }

    [Fact]
    public async Task AHandlerThatDoesNotCallNextSuppressesTheSending()
    {
        _turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));
        (await _turn.SendActivityAsync("secret", cancellationToken: Token)).Id.ShouldBeNull();
        _adapter.ActiveQueue.ShouldBeEmpty();
        _turn.Responded.ShouldBeFalse();
    }

    [Fact]
    public async Task HandlersRunInOrderOverOneListThatTheyMayChange()
    {
        _turn.OnSendActivities((_, list, next) =>
        {
            list.Add(MessageFactory.Text("second"));
            return next();
        });
        _turn.OnSendActivities((_, list, next) =>
        {
            list.Count.ShouldBe(2);
            return next();
        });
        (await _turn.SendActivitiesAsync([MessageFactory.Text("first")], Token)).Length.ShouldBe(2);
        _adapter.ActiveQueue.Select(reply => reply.Text).ShouldBe(["first", "second"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task AnEmptyTextIsNotSent(string? text) =>
        await Should.ThrowAsync<ArgumentNullException>(() => _turn.SendActivityAsync(text, cancellationToken: Token));

    [Fact]
    public async Task AnEmptyArrayIsNotSent()
    {
        await Should.ThrowAsync<ArgumentException>(() => _turn.SendActivitiesAsync([], Token));
        await Should.ThrowAsync<ArgumentNullException>(() => _turn.SendActivitiesAsync(null, Token));
    }

    [Fact]
    public async Task AnUpdateReplacesAndADeletionRemoves()
    {
        var sent = MessageFactory.Text("old");
        await _turn.SendActivityAsync(sent, Token);
        await _turn.UpdateActivityAsync(new Activity("message") { Id = sent.Id, Text = "new" }, Token);
        _adapter.ActiveQueue.Single().Text.ShouldBe("new");
        await _turn.DeleteActivityAsync(sent.Id, Token);
        _adapter.ActiveQueue.ShouldBeEmpty();
    }

    [Fact]
    public async Task HandlersMaySuppressUpdateAndDeletion()
    {
        var sent = MessageFactory.Text("old");
        await _turn.SendActivityAsync(sent, Token);
        _turn.OnUpdateActivity((_, _, _) => Task.FromResult(new ResourceResponse("none")));
        _turn.OnDeleteActivity((_, reference, _) => Task.CompletedTask);
        (await _turn.UpdateActivityAsync(new Activity("message") { Id = sent.Id, Text = "new" }, Token)).Id.ShouldBe("none");
        await _turn.DeleteActivityAsync(sent.Id, Token);
        _adapter.ActiveQueue.Single().Text.ShouldBe("old");
    }

    [Fact]
    public async Task AfterItsEndTheTurnCannotBeUsed()
    {
        _turn.Dispose();
        var fault = await Should.ThrowAsync<ObjectDisposedException>(() => _turn.SendActivityAsync("late", cancellationToken: Token));
        fault.ObjectName.ShouldBe("SendActivityAsync");
        Should.Throw<ObjectDisposedException>(() => _turn.TurnState.Get<string>("x"));
    }

    [Fact]
    public void StateIsKeptByTypeOrByKeyWithoutCase()
    {
        _turn.TurnState.Add("Key", "value");
        _turn.TurnState.Get<string>("kEY").ShouldBe("value");
        _turn.TurnState.Get<Activity>("key").ShouldBeNull();
        _turn.TurnState.Get<string>("other").ShouldBeNull();
        Should.Throw<ArgumentException>(() => _turn.TurnState.Add("KEY", "again"));
        Should.Throw<ArgumentNullException>(() => _turn.TurnState.Add<string>("null", null!));
        _turn.TurnState.Set("key", "new");
        _turn.TurnState.Get<string>("key").ShouldBe("new");
    }

    [Fact]
    public void MessagesAskForInputUnlessToldOtherwise()
    {
        MessageFactory.Text("x").InputHint.ShouldBe("acceptingInput");
        MessageFactory.Text(" ").Text.ShouldBeNull();
        MessageFactory.SuggestedActions(["是", "否"], "?").SuggestedActions.Actions
            .Select(action => (action.Type, action.Title, action.Value))
            .ShouldBe([("imBack", "是", "是"), ("imBack", "否", "否")]);
        MessageFactory.Carousel([new Attachment()]).AttachmentLayout.ShouldBe("carousel");
        Should.Throw<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
    }
}
