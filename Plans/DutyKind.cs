namespace Duban.Plans;

/// <summary>Whether a duty's name is one unit (县司法局) or a phrase for several (各乡镇（街道）).</summary>
public enum DutyKind
{
    /// <summary>One unit.</summary>
    Unit,

    /// <summary>A phrase that stands for several units.</summary>
    Group,
}
