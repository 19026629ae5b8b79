using Duban.Bot.Deliveries;
using Duban.Plans.Addresses;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.BotFramework.Proactive;

/// <summary>Through which service a conversation is reached, where the address names none or a wrong one.</summary>
internal sealed class TeamsHosts(IConfiguration configuration, IOptions<DeliveryOptions> options)
{
    private const string Public = "https://smba.trafficmanager.net/teams/";
    private const string UsGovernment = "https://smba.infra.gov.teams.microsoft.us/teams";

    /// <summary>The service of an address; null where none is known.</summary>
    public string? ServiceOf(Address address) => address switch
    {
        { ServiceUrl: { Length: > 0 } known } => known,
        { Channel: Microsoft.Bot.Connector.Channels.Msteams } => Usual,
        _ => null,
    };

    /// <summary>The address at the other host; null where it is there already.</summary>
    public Address? Elsewhere(Address address)
    {
        var other = options.Value.OtherTeamsServiceUrl;
        var isThere = other.Length == 0 || string.Equals(address.ServiceUrl?.TrimEnd('/'), other.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
        return isThere || address.Channel != Microsoft.Bot.Connector.Channels.Msteams ? null : address with { ServiceUrl = other };
    }

    /// <summary>That of the cloud; none is known for a cloud that is described by parameters (21Vianet).</summary>
    private string? Usual => options.Value.TeamsServiceUrl switch
    {
        { Length: > 0 } set => set,
        _ when configuration["ToChannelFromBotOAuthScope"] is { Length: > 0 } => null,
        _ => string.IsNullOrEmpty(configuration["ChannelService"]) ? Public : UsGovernment,
    };
}
