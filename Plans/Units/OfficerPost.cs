namespace Duban.Plans.Units;

/// <summary>What an officer is within their unit.</summary>
public enum OfficerPost
{
    /// <summary>承办人, A角: does the work.</summary>
    Officer,

    /// <summary>B角: stands in for the A角.</summary>
    StandIn,

    /// <summary>单位负责人: answers for the unit and says who does what.</summary>
    Head,
}
