using Duban.Plans.Units;

namespace Duban.Plans.Progress;

/// <summary>Who does something, as what, and where.</summary>
/// <param name="Officer">The officer's key.</param>
/// <param name="Name">Their name at that time.</param>
/// <param name="Role">Their role at that time.</param>
/// <param name="Unit">The key of their unit; null for leaders and the supervision office.</param>
/// <param name="IsHead">Whether they are the head of that unit.</param>
/// <param name="Channel">The channel they spoke on.</param>
public sealed record Actor(string Officer, string Name, OfficerRole Role, string? Unit, bool IsHead, string Channel)
{
    /// <summary>Whether the actor may do such a thing on a unit's line; the unit is null for acts on an item.</summary>
    public bool May(Doer doer, string? unit) => doer switch
    {
        Doer.Supervisor => Role == OfficerRole.Supervisor,
        Doer.Head => IsOf(unit) && IsHead,
        _ => IsOf(unit),
    };

    private bool IsOf(string? unit) => Role == OfficerRole.Officer && unit is not null && Unit == unit;
}
