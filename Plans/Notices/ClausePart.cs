namespace Duban.Plans.Notices;

/// <summary>What a label of a clause or a column speaks of.</summary>
public enum ClausePart
{
    /// <summary>牵头单位.</summary>
    Lead,

    /// <summary>责任单位, 承办单位, 落实单位.</summary>
    Responsible,

    /// <summary>配合单位, 协办单位, 参与单位.</summary>
    Cooperating,

    /// <summary>责任人, 责任领导, 分管领导.</summary>
    People,

    /// <summary>完成时限.</summary>
    Time,

    /// <summary>责任分工: roles follow as prose.</summary>
    Prose,

    /// <summary>督导单位, 联系人: none of these.</summary>
    Other,
}
