using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>A message with empty lists.</summary>
    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    /// <summary>A change of members with empty lists.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    /// <summary>A change of contacts.</summary>
    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() => new Activity(ActivityTypes.ContactRelationUpdate);

    /// <summary>A typing indicator.</summary>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>An event.</summary>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    /// <summary>A call that waits for its answer.</summary>
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>An end of conversation.</summary>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    /// <summary>A handoff.</summary>
    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    /// <summary>A trace; the value's type name stands in when no value type is given.</summary>
    public static ITraceActivity CreateTraceActivity(
        string name, string valueType = null, object value = null,
        [CallerMemberName] string label = null) => new Activity(ActivityTypes.Trace)
    {
        Name = name,
        Label = label,
        ValueType = valueType ?? value?.GetType().Name,
        Value = value,
    };

    /// <summary>A message that answers this activity.</summary>
    public Activity CreateReply(string text = null, string locale = null) => Answer(new Activity(ActivityTypes.Message)
    {
        Text = text ?? string.Empty,
        Locale = locale ?? Locale,
        Attachments = [],
        Entities = [],
    });

    /// <summary>A trace that goes to the sender of this activity.</summary>
    public ITraceActivity CreateTrace(
        string name, object value = null, string valueType = null, [CallerMemberName] string label = null)
    {
        var trace = (Activity)CreateTraceActivity(name, valueType, value, label);
        return Answer(trace);
    }

    private Activity Answer(Activity answer)
    {
        answer.Timestamp = TimeProvider.System.GetUtcNow();
        answer.From = new ChannelAccount(Recipient?.Id, Recipient?.Name);
        answer.Recipient = new ChannelAccount(From?.Id, From?.Name);
        answer.ReplyToId = ReferableId;
        answer.ServiceUrl = ServiceUrl;
        answer.ChannelId = ChannelId;
        answer.Conversation = new ConversationAccount(Conversation?.IsGroup, id: Conversation?.Id, name: Conversation?.Name);
        return answer;
    }
}
