namespace Duban.Plans.Progress;

/// <summary>How often a unit reports.</summary>
public enum Cadence
{
    /// <summary>按月.</summary>
    Monthly,

    /// <summary>按季度, the default for an annual plan (L17).</summary>
    Quarterly,

    /// <summary>每半年.</summary>
    HalfYearly,

    /// <summary>每年.</summary>
    Yearly,
}
