using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Channel data of Teams; in personal chats only the tenant is there.</summary>
public class TeamsChannelData
{
    /// <summary>Leaves every field unset.</summary>
    public TeamsChannelData()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public TeamsChannelData(
        ChannelInfo channel = default, string eventType = default, TeamInfo team = default, NotificationInfo notification = default,
        TenantInfo tenant = default)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
    }

    /// <summary>The channel, in teams.</summary>
    public ChannelInfo Channel { get; set; }

    /// <summary>What happened, for updates.</summary>
    public string EventType { get; set; }

    /// <summary>The team, in teams.</summary>
    public TeamInfo Team { get; set; }

    /// <summary>How a message is announced.</summary>
    public NotificationInfo Notification { get; set; }

    /// <summary>The tenant.</summary>
    public TenantInfo Tenant { get; set; }

    /// <summary>The meeting, in meeting chats.</summary>
    public TeamsMeetingInfo Meeting { get; set; }

    /// <summary>What was chosen at the installation.</summary>
    public TeamsChannelDataSettings Settings { get; set; }

    /// <summary>Fields that the wire carried and no property names.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}
