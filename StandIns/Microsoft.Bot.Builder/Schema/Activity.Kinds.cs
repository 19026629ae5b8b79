namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <inheritdoc/>
    public IMessageActivity AsMessageActivity() => IsOf(ActivityTypes.Message) ? this : null;

    /// <inheritdoc/>
    public IMessageUpdateActivity AsMessageUpdateActivity() => IsOf(ActivityTypes.MessageUpdate) ? this : null;

    /// <inheritdoc/>
    public IMessageDeleteActivity AsMessageDeleteActivity() => IsOf(ActivityTypes.MessageDelete) ? this : null;

    /// <inheritdoc/>
    public IMessageReactionActivity AsMessageReactionActivity() => IsOf(ActivityTypes.MessageReaction) ? this : null;

    /// <inheritdoc/>
    public IConversationUpdateActivity AsConversationUpdateActivity() => IsOf(ActivityTypes.ConversationUpdate) ? this : null;

    /// <inheritdoc/>
    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() => IsOf(ActivityTypes.ContactRelationUpdate) ? this : null;

    /// <inheritdoc/>
    public IInstallationUpdateActivity AsInstallationUpdateActivity() => IsOf(ActivityTypes.InstallationUpdate) ? this : null;

    /// <inheritdoc/>
    public ITypingActivity AsTypingActivity() => IsOf(ActivityTypes.Typing) ? this : null;

    /// <inheritdoc/>
    public IEndOfConversationActivity AsEndOfConversationActivity() => IsOf(ActivityTypes.EndOfConversation) ? this : null;

    /// <inheritdoc/>
    public IEventActivity AsEventActivity() => IsOf(ActivityTypes.Event) ? this : null;

    /// <inheritdoc/>
    public IInvokeActivity AsInvokeActivity() => IsOf(ActivityTypes.Invoke) ? this : null;

    /// <inheritdoc/>
    public ISuggestionActivity AsSuggestionActivity() => IsOf(ActivityTypes.Suggestion) ? this : null;

    /// <summary>Itself when it is of that kind, else null.</summary>
    public ITraceActivity AsTraceActivity() => IsOf(ActivityTypes.Trace) ? this : null;

    /// <summary>Itself when it is of that kind, else null.</summary>
    public IHandoffActivity AsHandoffActivity() => IsOf(ActivityTypes.Handoff) ? this : null;

    /// <summary>Itself when it is of that kind, else null.</summary>
    public ICommandActivity AsCommandActivity() => IsOf(ActivityTypes.Command) ? this : null;

    /// <summary>Itself when it is of that kind, else null.</summary>
    public ICommandResultActivity AsCommandResultActivity() => IsOf(ActivityTypes.CommandResult) ? this : null;

    // A sub-kind may be written with a slash: "message/special" counts as a message.
    private bool IsOf(string kind) =>
        Type is { } type && type.StartsWith(kind, StringComparison.OrdinalIgnoreCase)
        && (type.Length == kind.Length || type[kind.Length] == '/');
}
