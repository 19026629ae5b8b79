namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was chosen at the installation.</summary>
public class TeamsChannelDataSettings
{
    /// <summary>Leaves every field unset.</summary>
    public TeamsChannelDataSettings()
    {
    }

    /// <summary>The channel chosen.</summary>
    public ChannelInfo SelectedChannel { get; set; }
}
