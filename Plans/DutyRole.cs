namespace Duban.Plans;

/// <summary>The three roles a unit can have in an item.</summary>
public enum DutyRole
{
    /// <summary>牵头单位.</summary>
    Lead,

    /// <summary>责任单位, 承办单位, 落实单位.</summary>
    Responsible,

    /// <summary>配合单位, 协办单位, 参与单位.</summary>
    Cooperating,
}
