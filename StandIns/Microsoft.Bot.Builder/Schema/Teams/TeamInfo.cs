namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public class TeamInfo
{
    /// <summary>Leaves every field unset.</summary>
    public TeamInfo()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public TeamInfo(string id = default, string name = default)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Id of the team, which is that of its General channel.</summary>
    public string Id { get; set; }

    /// <summary>Its name.</summary>
    public string Name { get; set; }

    /// <summary>Id of its group in the Entra directory.</summary>
    public string AadGroupId { get; set; }
}
