using Microsoft.Bot.Builder;

namespace Duban.Bot.State;

/// <summary>A message that was handled: what to send, and whether it was sent. A message delivered twice is answered once (lesson 23).</summary>
public sealed class HandledTurn : IStoreItem
{
    /// <summary>The replies as JSON.</summary>
    public string Replies { get; set; } = "[]";

    /// <summary>How many of the replies went out, where the channel did not take all of them.</summary>
    public int Done { get; set; }

    /// <summary>The channel's ids of what was sent, in its order; empty where the channel gives none.</summary>
    public string[] Sent { get; set; } = [];

    /// <summary>Whether it was a question and its answer, which may be answered anew when the message is edited.</summary>
    public bool IsOnlyAnswer { get; set; }

    /// <summary>Whether the replies went out; a delivery that comes again before that sends them again.</summary>
    public bool IsSent { get; set; }

    /// <summary>Whether its message was deleted, and with it what was kept.</summary>
    public bool IsDropped { get; set; }

    /// <summary>The version it was read at; null before the first write.</summary>
    public string? ETag { get; set; }
}
