using System.Collections.Immutable;
using Duban.Dialogs.Answering;

namespace Duban.Dialogs;

/// <summary>What a turn gave: the conversation to remember, the replies to send, and the answer with its machine fields.</summary>
public sealed record TurnResult(Conversation Conversation, ImmutableArray<Reply> Replies, Answer Answer)
{
    /// <summary>What is to be stored, all or nothing, together with the conversation.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>Whether it was a question and its answer: nothing was begun, done or stored, so that another wording may be answered in its place.</summary>
    public bool IsOnlyAnswer { get; init; }

    /// <summary>What a second opinion could settle, see <see cref="Message.Opinion"/>; nothing once there is one.</summary>
    public Doubt Doubt { get; init; }

    /// <summary>What of the log the turn would need to answer; null for nothing. Run again with it in <see cref="Waiting.History"/>.</summary>
    public HistoryWish? Wish { get; init; }
}
