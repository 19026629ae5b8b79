using Duban.Plans.Units;

namespace Duban.Plans.People;

/// <summary>What a roster calls roles and posts.</summary>
internal static class RosterWords
{
    /// <summary>The role; an empty cell is an officer's. Null for another word.</summary>
    public static OfficerRole? Role(string cell) => cell.ToLowerInvariant() switch
    {
        "" or "承办人" or "联络员" or "经办人" or "officer" => OfficerRole.Officer,
        "领导" or "县领导" or "分管领导" or "leader" => OfficerRole.Leader,
        "督查员" or "督查" or "督查室" or "supervisor" => OfficerRole.Supervisor,
        _ => null,
    };

    /// <summary>The post; an empty cell is an A角. Null for another word.</summary>
    public static OfficerPost? Post(string cell) => cell.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant() switch
    {
        "" or "a" or "a角" or "承办人" or "officer" => OfficerPost.Officer,
        "b" or "b角" or "standin" or "deputy" => OfficerPost.StandIn,
        "负责人" or "单位负责人" or "主要负责人" or "head" => OfficerPost.Head,
        _ => null,
    };
}
