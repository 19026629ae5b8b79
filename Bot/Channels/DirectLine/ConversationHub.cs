using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Holds the conversations in use, each once, for as long as somebody rents them.</summary>
internal sealed class ConversationHub(TranscriptStore store, TimeProvider time, IOptions<PlansOptions> plans)
{
    private readonly Dictionary<string, Slot> slots = [];

    /// <summary>Whose conversations these are.</summary>
    public string Authority => plans.Value.Authority;

    /// <summary>The conversation, to be given back by disposing the lease.</summary>
    public Lease Rent(string id)
    {
        lock (slots)
        {
            if (!slots.TryGetValue(id, out var slot)) slots[id] = slot = new(new LiveConversation(id, Authority, store, time));
            slot.Tenants++;
            return new Lease(this, slot.Conversation);
        }
    }

    private void GiveBack(LiveConversation conversation)
    {
        lock (slots)
        {
            var slot = slots[conversation.Id];
            if (--slot.Tenants > 0) return;
            slots.Remove(conversation.Id);
        }

        conversation.Dispose();
    }

    /// <summary>The right to use a conversation.</summary>
    internal sealed class Lease(ConversationHub hub, LiveConversation conversation) : IDisposable
    {
        private bool isOver;

        public LiveConversation Conversation => conversation;

        public void Dispose()
        {
            if (isOver) return;
            isOver = true;
            hub.GiveBack(conversation);
        }
    }

    private sealed class Slot(LiveConversation conversation)
    {
        public LiveConversation Conversation => conversation;

        public int Tenants { get; set; }
    }
}
