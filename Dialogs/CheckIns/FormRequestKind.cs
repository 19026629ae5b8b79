namespace Duban.Dialogs.CheckIns;

/// <summary>What can be wanted of a check-in that is being given.</summary>
internal enum FormRequestKind
{
    /// <summary>确认提交.</summary>
    Confirm,

    /// <summary>取消填报.</summary>
    Cancel,

    /// <summary>查看填报.</summary>
    Show,

    /// <summary>重新填.</summary>
    Restart,

    /// <summary>稍后再报: it stays as it is.</summary>
    Later,

    /// <summary>汇总: the co-units' reports become part of the lead's (L15).</summary>
    Compile,

    /// <summary>百分比改成70.</summary>
    Change,

    /// <summary>把困难去掉.</summary>
    Remove,

    /// <summary>补充：…</summary>
    Append,
}
