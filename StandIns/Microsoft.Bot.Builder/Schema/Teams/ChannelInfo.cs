namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    /// <summary>Leaves every field unset.</summary>
    public ChannelInfo()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public ChannelInfo(string id = default, string name = default)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Id of the channel.</summary>
    public string Id { get; set; }

    /// <summary>Its name; the General channel has none.</summary>
    public string Name { get; set; }

    /// <summary>Kind of channel.</summary>
    public string Type { get; set; }
}
