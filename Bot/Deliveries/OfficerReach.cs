using Duban.Plans.Addresses;
using Duban.Plans.Units;

namespace Duban.Bot.Deliveries;

/// <summary>Whether and where an officer can be reached.</summary>
/// <param name="Officer">Who.</param>
/// <param name="HasAccount">Whether an account is bound that belongs to a channel which can send by itself.</param>
/// <param name="Address">The personal chat to be written to; where none is active, the one last heard of; null for none.</param>
public sealed record OfficerReach(Officer Officer, bool HasAccount, Address? Address)
{
    /// <summary>Whether a message would go out.</summary>
    public bool IsReachable => Address is { State: AddressState.Active };
}
