namespace Microsoft.Bot.Schema;

public partial class Activity
{
    // Direct Line gives its conversationUpdate an id that cannot be replied to.
    private string ReferableId => IsOf(ActivityTypes.ConversationUpdate) && ChannelId is "directline" or "webchat" ? null : Id;

    /// <inheritdoc/>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = ReferableId,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>The point in the conversation at which a reply to this activity stands.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <inheritdoc/>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        return isIncoming ? FromUser(reference) : FromBot(reference);
    }

    /// <summary>Whether it came over a streaming connection rather than HTTP.</summary>
    public bool IsFromStreamingConnection() =>
        ServiceUrl != null && !ServiceUrl.StartsWith("http", StringComparison.InvariantCultureIgnoreCase);

    private Activity FromUser(ConversationReference reference)
    {
        From = reference.User;
        Recipient = reference.Bot;
        Id = reference.ActivityId ?? Id;
        return this;
    }

    private Activity FromBot(ConversationReference reference)
    {
        From = reference.Bot;
        Recipient = reference.User;
        ReplyToId = reference.ActivityId ?? ReplyToId;
        return this;
    }
}
