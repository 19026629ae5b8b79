using Duban.Bot.Channels.BotFramework.Registration;
using Duban.Bot.Deliveries;
using Duban.Plans.Addresses;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.BotFramework.Proactive;

/// <summary>Through which service a conversation is reached, where the address names none or a wrong one.</summary>
internal sealed class TeamsHosts(IOptions<BotRegistration> registration, IOptions<DeliveryOptions> options)
{
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

    /// <summary>That of the cloud; none is known for 21Vianet, nor for a cloud that is described by its addresses.</summary>
    private string? Usual => options.Value.TeamsServiceUrl is { Length: > 0 } set ? set
        : registration.Value.Addresses.Count == 0 && CloudTable.Of(registration.Value.Cloud, "TeamsServiceUrl") is { Length: > 0 } usual ? usual : null;
}
