namespace Duban.Dialogs.Intake;

/// <summary>What can be wanted of a notice that waits for confirmation.</summary>
internal enum IntakeRequestKind
{
    /// <summary>确认导入.</summary>
    Confirm,

    /// <summary>放弃.</summary>
    Discard,

    /// <summary>查看导入: the summary again.</summary>
    Show,

    /// <summary>查看提示.</summary>
    Warnings,

    /// <summary>查看事项.</summary>
    Items,

    /// <summary>查看变化.</summary>
    Changes,

    /// <summary>查看新单位.</summary>
    Units,

    /// <summary>第5项: how it was read.</summary>
    Item,

    /// <summary>撤销.</summary>
    Undo,

    /// <summary>作为新文件.</summary>
    AsOwnNotice,

    /// <summary>作为新版本.</summary>
    AsNewVersion,

    /// <summary>第5项牵头单位改为县发改局.</summary>
    Correct,

    /// <summary>县农业局就是县农业农村局.</summary>
    Unit,

    /// <summary>Meant for the notice, but it cannot be done.</summary>
    Fault,
}
