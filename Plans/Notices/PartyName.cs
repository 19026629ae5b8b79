namespace Duban.Plans.Notices;

/// <summary>A name in a clause: a unit's or a group's.</summary>
/// <param name="Name">As duties carry it: brackets full-width, blanks removed.</param>
/// <param name="Kind">Unit or group.</param>
/// <param name="Line">Where it begins.</param>
public sealed record PartyName(string Name, DutyKind Kind, int Line)
{
    /// <summary>What a bracket after the name says about its role: 县司法局（牵头）.</summary>
    public DutyRole? OwnRole { get; init; }
}
