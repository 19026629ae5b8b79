namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting.</summary>
public class TeamsMeetingInfo
{
    /// <summary>Leaves every field unset.</summary>
    public TeamsMeetingInfo()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public TeamsMeetingInfo(string id = default)
    {
        Id = id;
    }

    /// <summary>Id of the meeting.</summary>
    public string Id { get; set; }
}
