using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What activities of Teams carry.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>Id of the channel chosen at the installation, or null.</summary>
    public static string TeamsGetSelectedChannelId(this IActivity activity) =>
        activity.GetChannelData<TeamsChannelData>()?.Settings?.SelectedChannel?.Id;

    /// <summary>Id of the channel, null outside teams.</summary>
    public static string TeamsGetChannelId(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Channel?.Id;

    /// <summary>The team, null outside teams.</summary>
    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Team;

    /// <summary>The meeting, null outside meeting chats.</summary>
    public static TeamsMeetingInfo TeamsGetMeetingInfo(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Meeting;

    /// <summary>Asks for a notification in the activity feed. Channel data of another type is replaced.</summary>
    public static void TeamsNotifyUser(this IActivity activity) => activity.TeamsNotifyUser(false);

    /// <summary>Asks for a notification in the feed or the meeting. Channel data of another type is replaced.</summary>
    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string externalResourceUrl = null)
    {
        if (activity.ChannelData is not TeamsChannelData data) activity.ChannelData = data = new TeamsChannelData();
        data.Notification = new NotificationInfo(!alertInMeeting)
        {
            AlertInMeeting = alertInMeeting,
            ExternalResourceUrl = externalResourceUrl,
        };
    }
}
