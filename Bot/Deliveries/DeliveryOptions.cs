using System.ComponentModel.DataAnnotations;

namespace Duban.Bot.Deliveries;

/// <summary>How fast and how patiently messages are sent that nobody asked for.</summary>
public sealed class DeliveryOptions
{
    /// <summary>How often a message is tried before it is given back; 4 by default.</summary>
    [Range(1, 20)]
    public int MostAttempts { get; set; } = 4;

    /// <summary>The wait after the first failure, doubled after each further one and varied by a fifth; 2 seconds by default.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan FirstWait { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait; where the channel asks for more, the message is given back as throttled. 20 seconds by default.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How many messages may go to one conversation at once; then one a second. 5 by default, below Teams' 7.</summary>
    [Range(1, 100)]
    public int Burst { get; set; } = 5;

    /// <summary>The most messages a second to one tenant; 25 by default, half of what Teams lets.</summary>
    [Range(1, 1000)]
    public int TenantPerSecond { get; set; } = 25;

    /// <summary>Teams' service where an address names none; empty (the default) for that of the cloud.</summary>
    public string TeamsServiceUrl { get; set; } = "";

    /// <summary>The host to try where Teams says that another one serves the tenant; by default that of GCC.</summary>
    public string OtherTeamsServiceUrl { get; set; } = "https://smba.infra.gcc.teams.microsoft.com/teams";
}
