using Microsoft.Bot.Schema;

namespace Duban.Bot.Tests.StandIns;

public sealed class ActivityTests
{
    private static readonly Activity Incoming = new("message")
    {
        Id = "m1", ChannelId = "msteams", ServiceUrl = "https://s/", Locale = "zh-CN",
        From = new ChannelAccount("u", "User", aadObjectId: "oid"), Recipient = new ChannelAccount("b", "Bot"),
        Conversation = new ConversationAccount(true, "groupChat", "c", "Room", tenantId: "t"),
    };

    [Fact]
    public void AReplySwapsSenderAndRecipient()
    {
        var reply = Incoming.CreateReply("好");
        (reply.Type, reply.Text, reply.Locale, reply.ReplyToId).ShouldBe(("message", "好", "zh-CN", "m1"));
        (reply.From.Id, reply.Recipient.Id, reply.Recipient.Name).ShouldBe(("b", "u", "User"));
        (reply.Conversation.Id, reply.Conversation.IsGroup, reply.Conversation.TenantId, reply.Conversation.ConversationType)
            .ShouldBe(("c", true, null, null));
        reply.Attachments.ShouldBeEmpty();
        Incoming.CreateReply().Text.ShouldBe("");
    }

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("msteams", "m1")]
    public void AConversationUpdateOfDirectLineHasNoIdToReplyTo(string channel, string? expected)
    {
        var update = new Activity("conversationUpdate") { Id = "m1", ChannelId = channel };
        update.GetConversationReference().ActivityId.ShouldBe(expected);
        update.CreateReply().ReplyToId.ShouldBe(expected);
    }

    [Fact]
    public void AMessageOfWebChatCanBeRepliedTo() =>
        new Activity("message") { Id = "m1", ChannelId = "webchat" }.CreateReply().ReplyToId.ShouldBe("m1");

    [Fact]
    public void AReferenceAddressesAnOutgoingActivity()
    {
        var reference = Incoming.GetConversationReference();
        var outgoing = new Activity("message") { Id = "own", Locale = "en" }.ApplyConversationReference(reference);
        outgoing.Conversation.ShouldBeSameAs(Incoming.Conversation);
        (outgoing.From.Id, outgoing.Recipient.Id, outgoing.ReplyToId, outgoing.Id, outgoing.Locale).ShouldBe(("b", "u", "m1", "own", "en"));
        reference.ActivityId = null;
        outgoing.ApplyConversationReference(reference).ReplyToId.ShouldBe("m1");
    }

    [Fact]
    public void AReferenceAddressesAnIncomingActivity()
    {
        var incoming = new Activity("message").ApplyConversationReference(Incoming.GetConversationReference(), isIncoming: true);
        (incoming.From.Id, incoming.Recipient.Id, incoming.Id, incoming.ReplyToId, incoming.Locale)
            .ShouldBe(("u", "b", "m1", null, "zh-CN"));
    }

    [Fact]
    public void AContinuationIsAnEventToTheBot()
    {
        var reference = Incoming.GetConversationReference();
        var activity = reference.GetContinuationActivity();
        (activity.Type, activity.Name, activity.From.Id, activity.Recipient.Id).ShouldBe(("event", "ContinueConversation", "u", "b"));
        activity.RelatesTo.ShouldBeSameAs(reference);
        Guid.TryParse(activity.Id, out _).ShouldBeTrue();
    }

    [Fact]
    public void AnActivityIsSeenAsItsKindOnly()
    {
        Incoming.AsMessageActivity().ShouldBeSameAs(Incoming);
        Incoming.AsEventActivity().ShouldBeNull();
        new Activity().AsMessageActivity().ShouldBeNull();
        new Activity("messageUpdate").AsMessageActivity().ShouldBeNull();
    }

    [Fact]
    public async Task TheMentionOfTheBotIsTakenOutOfTheText()
    {
        var activity = await Wire.ReadAsync(SampleActivities.GroupMention);
        activity.MentionsRecipient().ShouldBeTrue();
        activity.MentionsId("29:other").ShouldBeFalse();
        activity.RemoveRecipientMention().ShouldBe("summary please");
        activity.Text.ShouldBe("summary please");
        activity.Entities.Count.ShouldBe(2);
    }

    [Fact]
    public async Task AMentionWithoutTextIsTakenOutByItsName()
    {
        var activity = await Wire.ReadAsync("""
            {"type":"message","text":"<AT>A.B (x)</AT> 你好","recipient":{"id":"b"},
             "entities":[{"type":"mention","mentioned":{"id":"b","name":"A.B (x)"}}]}
            """);
        activity.RemoveRecipientMention().ShouldBe("你好");
    }

    [Fact]
    public void ACardActionOfATextHasThatTitleAndValue()
    {
        CardAction action = "好的";
        (action.Type, action.Title, action.Value).ShouldBe((null, "好的", "好的"));
    }

    [Fact]
    public void ContentIsTextSummaryAttachmentsOrChannelData()
    {
        new Activity("message") { Text = " " }.HasContent().ShouldBeFalse();
        new Activity("message") { Text = "x" }.HasContent().ShouldBeTrue();
        new Activity("message") { Summary = "x" }.HasContent().ShouldBeTrue();
        new Activity("message") { Attachments = [new Attachment()] }.HasContent().ShouldBeTrue();
        new Activity("message") { ChannelData = 1 }.HasContent().ShouldBeTrue();
    }

    [Fact]
    public async Task AMentionInATextThatIsMissingIsAFault()
    {
        var activity = await Wire.ReadAsync("""{"type":"message","recipient":{"id":"b"},"entities":[{"type":"mention","mentioned":{"id":"b"},"text":"x"}]}""");
        Should.Throw<ArgumentNullException>(activity.RemoveRecipientMention);
    }

    [Fact]
    public async Task ASpaceThatDoesNotBreakStays()
    {
        var activity = await Wire.ReadAsync("""
            {"type":"message","text":"<at>B</at>&nbsp;你好 <at>b</at>","recipient":{"id":"b"},"entities":[{"type":"mention","mentioned":{"id":"b"},"text":"<at>B</at>"}]}
            """);
        activity.RemoveRecipientMention().ShouldBe("&nbsp;你好");
    }

    [Theory]
    [InlineData("https://s/", false)]
    [InlineData("urn:botframework:websocket:x", true)]
    [InlineData(null, false)]
    public void AnAddressThatIsNotOfHttpIsAStream(string? address, bool streams) =>
        new Activity { ServiceUrl = address }.IsFromStreamingConnection().ShouldBe(streams);

    [Fact]
    public void TheReferenceOfAReplyHasItsId() =>
        Incoming.GetReplyConversationReference(new ResourceResponse("r1")).ActivityId.ShouldBe("r1");

    [Fact]
    public void ATraceGoesToTheSenderAndNamesItsMaker()
    {
        var trace = (Activity)Incoming.CreateTrace("look", value: 7);
        (trace.Type, trace.Name, trace.ValueType, trace.Label, trace.Recipient.Id)
            .ShouldBe(("trace", "look", "Int32", nameof(ATraceGoesToTheSenderAndNamesItsMaker), "u"));
    }
}
