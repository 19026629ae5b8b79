namespace Duban.Plans.Units;

/// <summary>Whether a group binds each of its members: 县级各部门 does, 县级有关部门 perhaps.</summary>
public enum Reach
{
    /// <summary>Every unit of the group's kinds is bound.</summary>
    Certain,

    /// <summary>Some of them, the notice does not say which.</summary>
    Indefinite,
}
