using Microsoft.Bot.Builder;

namespace Duban.Bot.State;

/// <summary>What a conversation remembers, as the middle floor's own opaque JSON.</summary>
public sealed class ConversationMemo : IStoreItem
{
    /// <summary>The conversation's JSON.</summary>
    public string? Json { get; set; }

    /// <summary>The version it was read at; null before the first write.</summary>
    public string? ETag { get; set; }
}
