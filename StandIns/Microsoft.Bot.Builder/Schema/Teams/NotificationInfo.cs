namespace Microsoft.Bot.Schema.Teams;

/// <summary>How a message is announced.</summary>
public class NotificationInfo
{
    /// <summary>Leaves every field unset.</summary>
    public NotificationInfo()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public NotificationInfo(bool? alert = default)
    {
        Alert = alert;
    }

    /// <summary>Whether it goes to the activity feed.</summary>
    public bool? Alert { get; set; }

    /// <summary>Whether it is shown in the meeting.</summary>
    public bool? AlertInMeeting { get; set; }

    /// <summary>What the meeting shows.</summary>
    public string ExternalResourceUrl { get; set; }
}
