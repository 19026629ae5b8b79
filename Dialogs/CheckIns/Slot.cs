namespace Duban.Dialogs.CheckIns;

/// <summary>What a check-in is made of (L18).</summary>
public enum Slot
{
    /// <summary>进展: what was done.</summary>
    Progress,

    /// <summary>完成百分比.</summary>
    Percent,

    /// <summary>所处阶段, which may stand for the percentage.</summary>
    Stage,

    /// <summary>困难.</summary>
    Difficulty,

    /// <summary>需要协调: what help, from whom.</summary>
    Help,

    /// <summary>下一步.</summary>
    Next,

    /// <summary>预计完成.</summary>
    Expected,

    /// <summary>附件.</summary>
    Evidence,

    /// <summary>无进展原因 (L20).</summary>
    Reason,
}
