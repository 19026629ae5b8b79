namespace Microsoft.Bot.Schema;

/// <summary>What every activity has.</summary>
public interface IActivity
{
    /// <summary>Kind of activity, see <see cref="ActivityTypes"/>.</summary>
    string Type { get; set; }

    /// <summary>Id given by the channel.</summary>
    string Id { get; set; }

    /// <summary>Where the channel takes replies.</summary>
    string ServiceUrl { get; set; }

    /// <summary>When the channel sent it, UTC.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, with the offset of the sender's device.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The channel.</summary>
    string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    ChannelAccount From { get; set; }

    /// <summary>Where it was sent.</summary>
    ConversationAccount Conversation { get; set; }

    /// <summary>Who it was sent to.</summary>
    ChannelAccount Recipient { get; set; }

    /// <summary>The activity it replies to.</summary>
    string ReplyToId { get; set; }

    /// <summary>What is mentioned or known besides the text.</summary>
    IList<Entity> Entities { get; set; }

    /// <summary>Channel-specific extras.</summary>
    dynamic ChannelData { get; set; }

    /// <summary>The channel data as a type of the channel's.</summary>
    TypeT GetChannelData<TypeT>();

    /// <summary>The channel data as a type of the channel's, or false.</summary>
    bool TryGetChannelData<TypeT>(out TypeT instance);

    /// <summary>The point in the conversation this activity stands at.</summary>
    ConversationReference GetConversationReference();

    /// <summary>Addresses this activity to a conversation.</summary>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);

    /// <summary>Itself when it is of that kind, else null.</summary>
    IMessageActivity AsMessageActivity();

    /// <summary>Itself when it is of that kind, else null.</summary>
    IMessageUpdateActivity AsMessageUpdateActivity();

    /// <summary>Itself when it is of that kind, else null.</summary>
    IMessageDeleteActivity AsMessageDeleteActivity();

    /// <summary>Itself when it is of that kind, else null.</summary>
    IMessageReactionActivity AsMessageReactionActivity();

    /// <summary>Itself when it is of that kind, else null.</summary>
    IConversationUpdateActivity AsConversationUpdateActivity();

    /// <summary>Itself when it is of that kind, else null.</summary>
    IContactRelationUpdateActivity AsContactRelationUpdateActivity();

    /// <summary>Itself when it is of that kind, else null.</summary>
    IInstallationUpdateActivity AsInstallationUpdateActivity();

    /// <summary>Itself when it is of that kind, else null.</summary>
    ITypingActivity AsTypingActivity();

    /// <summary>Itself when it is of that kind, else null.</summary>
    IEndOfConversationActivity AsEndOfConversationActivity();

    /// <summary>Itself when it is of that kind, else null.</summary>
    IEventActivity AsEventActivity();

    /// <summary>Itself when it is of that kind, else null.</summary>
    IInvokeActivity AsInvokeActivity();

    /// <summary>Itself when it is of that kind, else null.</summary>
    ISuggestionActivity AsSuggestionActivity();
}
