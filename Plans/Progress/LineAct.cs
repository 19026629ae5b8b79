using System.Text.Json.Serialization;

namespace Duban.Plans.Progress;

/// <summary>An act on one unit's line.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "act")]
[JsonDerivedType(typeof(Sign), "sign")]
[JsonDerivedType(typeof(Dispute), "dispute")]
[JsonDerivedType(typeof(RejectDispute), "reject-dispute")]
[JsonDerivedType(typeof(Transfer), "transfer")]
[JsonDerivedType(typeof(TakeOver), "take-over")]
[JsonDerivedType(typeof(Report), "report")]
[JsonDerivedType(typeof(ApproveReport), "approve-report")]
[JsonDerivedType(typeof(SendBackReport), "send-back-report")]
[JsonDerivedType(typeof(Accept), "accept")]
[JsonDerivedType(typeof(ReturnReport), "return")]
[JsonDerivedType(typeof(AskExtension), "ask-extension")]
[JsonDerivedType(typeof(ApproveExtension), "approve-extension")]
[JsonDerivedType(typeof(GrantExtension), "grant-extension")]
[JsonDerivedType(typeof(RefuseExtension), "refuse-extension")]
[JsonDerivedType(typeof(Waive), "waive")]
[JsonDerivedType(typeof(ReopenLine), "reopen-line")]
public abstract record LineAct : Act;

/// <summary>签收 (L13).</summary>
public sealed record Sign : LineAct
{
    /// <inheritdoc/>
    public override string Name => "sign";

    /// <inheritdoc/>
    public override Doer Doer => Doer.Unit;
}

/// <summary>异议 (L14).</summary>
/// <param name="Reason">Why.</param>
/// <param name="Proposal">The unit that should do it instead, as said; null where none is.</param>
public sealed record Dispute(string Reason, string? Proposal) : LineAct
{
    /// <inheritdoc/>
    public override string Name => "dispute";

    /// <inheritdoc/>
    public override string Why => Reason;

    /// <inheritdoc/>
    public override Doer Doer => Doer.Unit;
}

/// <summary>The objection is not accepted.</summary>
/// <param name="Reason">Why.</param>
public sealed record RejectDispute(string Reason) : LineAct
{
    /// <inheritdoc/>
    public override string Name => "reject-dispute";

    /// <inheritdoc/>
    public override string Why => Reason;

    /// <inheritdoc/>
    public override Doer Doer => Doer.Supervisor;
}

/// <summary>转办: another unit does it.</summary>
/// <param name="To">The key of that unit.</param>
/// <param name="Reason">Why; null for the reason of the objection.</param>
public sealed record Transfer(string To, string? Reason) : LineAct
{
    /// <inheritdoc/>
    public override string Name => "transfer";

    /// <inheritdoc/>
    public override string? Why => Reason;

    /// <inheritdoc/>
    public override Doer Doer => Doer.Supervisor;
}

/// <summary>The other side of a transfer: the unit that does it now gets a line.</summary>
/// <param name="From">The key of the unit that had it.</param>
/// <param name="Role">The role that goes over.</param>
public sealed record TakeOver(string From, DutyRole Role) : LineAct
{
    /// <inheritdoc/>
    public override string Name => "take-over";

    /// <inheritdoc/>
    public override Doer Doer => Doer.Supervisor;
}

/// <summary>反馈: a check-in is given.</summary>
/// <param name="CheckIn">What is reported.</param>
public sealed record Report(CheckIn CheckIn) : LineAct
{
    /// <inheritdoc/>
    public override string Name => "report";

    /// <inheritdoc/>
    public override string? Why => CheckIn.NoProgressReason;

    /// <inheritdoc/>
    public override Doer Doer => Doer.Unit;
}

/// <summary>单位审签: the head signs the report (L19).</summary>
public sealed record ApproveReport : LineAct
{
    /// <inheritdoc/>
    public override string Name => "approve-report";

    /// <inheritdoc/>
    public override Doer Doer => Doer.Head;
}

/// <summary>The head sends the report back to the officer.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendBackReport(string Reason) : LineAct
{
    /// <inheritdoc/>
    public override string Name => "send-back-report";

    /// <inheritdoc/>
    public override string Why => Reason;

    /// <inheritdoc/>
    public override Doer Doer => Doer.Head;
}

/// <summary>审核通过 (L29); of a report that says all is done it is 办结.</summary>
/// <param name="Note">A word with it; null for none.</param>
public sealed record Accept(string? Note = null) : LineAct
{
    /// <inheritdoc/>
    public override string Name => "accept";

    /// <inheritdoc/>
    public override string? Why => Note;

    /// <inheritdoc/>
    public override Doer Doer => Doer.Supervisor;
}

/// <summary>退办, with reason and new date (L29).</summary>
/// <param name="Reason">What is missing.</param>
/// <param name="Due">By when a better report is due.</param>
public sealed record ReturnReport(string Reason, DateOnly Due) : LineAct
{
    /// <inheritdoc/>
    public override string Name => "return";

    /// <inheritdoc/>
    public override string Why => Reason;

    /// <inheritdoc/>
    public override Doer Doer => Doer.Supervisor;
}

/// <summary>申请延期 (L30).</summary>
/// <param name="To">The date asked for.</param>
/// <param name="Reason">Why.</param>
public sealed record AskExtension(DateOnly To, string Reason) : LineAct
{
    /// <inheritdoc/>
    public override string Name => "ask-extension";

    /// <inheritdoc/>
    public override string Why => Reason;

    /// <inheritdoc/>
    public override Doer Doer => Doer.Unit;
}

/// <summary>The head signs the wish for a later date.</summary>
public sealed record ApproveExtension : LineAct
{
    /// <inheritdoc/>
    public override string Name => "approve-extension";

    /// <inheritdoc/>
    public override Doer Doer => Doer.Head;
}

/// <summary>同意延期; the answer names the concrete new date (L30).</summary>
/// <param name="To">The new date.</param>
public sealed record GrantExtension(DateOnly To) : LineAct
{
    /// <inheritdoc/>
    public override string Name => "grant-extension";

    /// <inheritdoc/>
    public override Doer Doer => Doer.Supervisor;
}

/// <summary>不同意延期.</summary>
/// <param name="Reason">Why.</param>
public sealed record RefuseExtension(string Reason) : LineAct
{
    /// <inheritdoc/>
    public override string Name => "refuse-extension";

    /// <inheritdoc/>
    public override string Why => Reason;

    /// <inheritdoc/>
    public override Doer Doer => Doer.Supervisor;
}

/// <summary>免办: no more is asked of this unit here; the explicit waiver of L2.</summary>
/// <param name="Reason">Why.</param>
public sealed record Waive(string Reason) : LineAct
{
    /// <inheritdoc/>
    public override string Name => "waive";

    /// <inheritdoc/>
    public override string Why => Reason;

    /// <inheritdoc/>
    public override Doer Doer => Doer.Supervisor;
}

/// <summary>回头看: a done or waived line is worked on again (L33).</summary>
/// <param name="Reason">Why.</param>
public sealed record ReopenLine(string Reason) : LineAct
{
    /// <inheritdoc/>
    public override string Name => "reopen-line";

    /// <inheritdoc/>
    public override string Why => Reason;

    /// <inheritdoc/>
    public override Doer Doer => Doer.Supervisor;
}
