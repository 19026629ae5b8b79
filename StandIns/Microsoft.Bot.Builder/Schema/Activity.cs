using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Whatever passes between a channel and a bot: one class for all kinds.</summary>
public partial class Activity :
    IActivity, IConversationUpdateActivity, IContactRelationUpdateActivity, IInstallationUpdateActivity, IMessageActivity,
    IMessageUpdateActivity, IMessageDeleteActivity, IMessageReactionActivity, ISuggestionActivity, ITypingActivity,
    IEndOfConversationActivity, IEventActivity, IInvokeActivity, ITraceActivity, IHandoffActivity, ICommandActivity, ICommandResultActivity
{
    /// <summary>Media type of an activity.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>Kind of activity, see <see cref="ActivityTypes"/>.</summary>
    public string Type { get; set; }

    /// <summary>Id given by the channel.</summary>
    public string Id { get; set; }

    /// <summary>When the channel sent it, UTC.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, with the offset of the sender's device.</summary>
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>Where the channel takes replies.</summary>
    public string ServiceUrl { get; set; }

    /// <summary>The channel.</summary>
    public string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    public ChannelAccount From { get; set; }

    /// <summary>Where it was sent.</summary>
    public ConversationAccount Conversation { get; set; }

    /// <summary>Who it was sent to.</summary>
    public ChannelAccount Recipient { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>.</summary>
    public string TextFormat { get; set; }

    /// <summary>One of <see cref="AttachmentLayoutTypes"/>.</summary>
    public string AttachmentLayout { get; set; }

    /// <summary>Who joined.</summary>
    public IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    public IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>Reactions added.</summary>
    public IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions taken back.</summary>
    public IList<MessageReaction> ReactionsRemoved { get; set; }

    /// <summary>Topic of the conversation.</summary>
    public string TopicName { get; set; }

    /// <summary>Whether earlier messages are shown.</summary>
    public bool? HistoryDisclosed { get; set; }

    /// <summary>Language of the text.</summary>
    public string Locale { get; set; }

    /// <summary>The text.</summary>
    public string Text { get; set; }

    /// <summary>The text to be spoken.</summary>
    public string Speak { get; set; }

    /// <summary>One of <see cref="InputHints"/>.</summary>
    public string InputHint { get; set; }

    /// <summary>Shown where the whole cannot be.</summary>
    public string Summary { get; set; }

    /// <summary>Buttons offered.</summary>
    public SuggestedActions SuggestedActions { get; set; }

    /// <summary>What goes along.</summary>
    public IList<Attachment> Attachments { get; set; }

    /// <summary>What is mentioned or known besides the text.</summary>
    public IList<Entity> Entities { get; set; }

    /// <summary>Channel-specific extras.</summary>
    public object ChannelData { get; set; }

    /// <summary>What happened.</summary>
    public string Action { get; set; }

    /// <summary>The activity it replies to.</summary>
    public string ReplyToId { get; set; }

    /// <summary>Label of a trace.</summary>
    public string Label { get; set; }

    /// <summary>What kind of thing the value is.</summary>
    public string ValueType { get; set; }

    /// <summary>What it carries: any JSON.</summary>
    public object Value { get; set; }

    /// <summary>Name of the operation or event.</summary>
    public string Name { get; set; }

    /// <summary>Another conversation it is about.</summary>
    public ConversationReference RelatesTo { get; set; }

    /// <summary>Why the conversation ended.</summary>
    public string Code { get; set; }

    /// <summary>When it loses its meaning.</summary>
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>One of <see cref="ActivityImportance"/>.</summary>
    public string Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>.</summary>
    public string DeliveryMode { get; set; }

    /// <summary>Words to listen for.</summary>
    public IList<string> ListenFor { get; set; }

    /// <summary>Passages of the message replied to.</summary>
    public IList<TextHighlight> TextHighlights { get; set; }

    /// <summary>A meaning attached by the channel.</summary>
    public SemanticAction SemanticAction { get; set; }

    /// <summary>IANA zone of the sender's device.</summary>
    public string LocalTimezone { get; set; }

    /// <summary>Who called, set by the adapter after authentication.</summary>
    public string CallerId { get; set; }

    /// <summary>Fields that the wire carried and no property names.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Properties { get; set; } = [];
}
