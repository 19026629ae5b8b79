using System.Collections.Immutable;

namespace Duban.Dialogs;

/// <summary>What a turn gave: the conversation to remember and the replies to send.</summary>
public sealed record TurnResult(Conversation Conversation, ImmutableArray<Reply> Replies);
