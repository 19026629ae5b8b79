namespace Microsoft.Bot.Schema;

/// <summary>Members or topic of a conversation changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Who joined.</summary>
    IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>Topic of the conversation.</summary>
    string TopicName { get; set; }

    /// <summary>Whether earlier messages are shown.</summary>
    bool? HistoryDisclosed { get; set; }
}
