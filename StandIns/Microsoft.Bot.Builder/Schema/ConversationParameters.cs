namespace Microsoft.Bot.Schema;

/// <summary>What a conversation to be created is made of.</summary>
public class ConversationParameters
{
    /// <summary>Leaves every field unset.</summary>
    public ConversationParameters()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public ConversationParameters(
        bool? isGroup = default, ChannelAccount bot = default, IList<ChannelAccount> members = default, string topicName = default,
        Activity activity = default, object channelData = default, string tenantId = default)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    /// <summary>Whether it is a group.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>The bot.</summary>
    public ChannelAccount Bot { get; set; }

    /// <summary>The others.</summary>
    public IList<ChannelAccount> Members { get; set; }

    /// <summary>Topic.</summary>
    public string TopicName { get; set; }

    /// <summary>First message.</summary>
    public Activity Activity { get; set; }

    /// <summary>Channel-specific extras.</summary>
    public object ChannelData { get; set; }

    /// <summary>Tenant.</summary>
    public string TenantId { get; set; }
}
