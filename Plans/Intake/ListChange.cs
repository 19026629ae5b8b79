namespace Duban.Plans.Intake;

/// <summary>What happens to a list.</summary>
public enum ListChange
{
    /// <summary>改为: these instead of those.</summary>
    Replace,

    /// <summary>增加: these too.</summary>
    Add,

    /// <summary>去掉: without these.</summary>
    Remove,
}
