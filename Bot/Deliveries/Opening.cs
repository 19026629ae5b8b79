using Duban.Plans.Addresses;

namespace Duban.Bot.Deliveries;

/// <summary>A personal chat that was opened, or why it was not.</summary>
/// <param name="Address">The chat; null where it could not be opened.</param>
/// <param name="Failure">Why not; null where it could.</param>
public sealed record Opening(Address? Address, Delivery? Failure)
{
    /// <summary>It was opened.</summary>
    public static Opening Of(Address address) => new(address, null);

    /// <summary>It was not.</summary>
    public static Opening Not(Delivery failure) => new(null, failure);
}
