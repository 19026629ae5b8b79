using System.Text.Json.Serialization;

namespace Duban.Plans.Progress;

/// <summary>An act on an item as a whole; all are the supervision office's.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "act")]
[JsonDerivedType(typeof(Suspend), "suspend")]
[JsonDerivedType(typeof(ResumeWork), "resume")]
[JsonDerivedType(typeof(Terminate), "terminate")]
[JsonDerivedType(typeof(Close), "close")]
[JsonDerivedType(typeof(Reopen), "reopen")]
[JsonDerivedType(typeof(Archive), "archive")]
public abstract record MatterAct : Act
{
    /// <inheritdoc/>
    public override Doer Doer => Doer.Supervisor;
}

/// <summary>中止: needs a document or a leader's decision (L31).</summary>
/// <param name="Reason">What it rests on.</param>
public sealed record Suspend(string Reason) : MatterAct
{
    /// <inheritdoc/>
    public override string Name => "suspend";

    /// <inheritdoc/>
    public override string Why => Reason;
}

/// <summary>恢复办理.</summary>
/// <param name="Reason">Why; null where none is given.</param>
public sealed record ResumeWork(string? Reason = null) : MatterAct
{
    /// <inheritdoc/>
    public override string Name => "resume";

    /// <inheritdoc/>
    public override string? Why => Reason;
}

/// <summary>终止: needs a document or a leader's decision (L31).</summary>
/// <param name="Reason">What it rests on.</param>
public sealed record Terminate(string Reason) : MatterAct
{
    /// <inheritdoc/>
    public override string Name => "terminate";

    /// <inheritdoc/>
    public override string Why => Reason;
}

/// <summary>销号, after the work was verified (L33).</summary>
/// <param name="Verified">How: documents, a call, on site.</param>
public sealed record Close(string Verified) : MatterAct
{
    /// <inheritdoc/>
    public override string Name => "close";

    /// <inheritdoc/>
    public override string Why => Verified;
}

/// <summary>回头看: a closed item is opened again, with reason (L33).</summary>
/// <param name="Reason">Why.</param>
public sealed record Reopen(string Reason) : MatterAct
{
    /// <inheritdoc/>
    public override string Name => "reopen";

    /// <inheritdoc/>
    public override string Why => Reason;
}

/// <summary>归档 (L34).</summary>
public sealed record Archive : MatterAct
{
    /// <inheritdoc/>
    public override string Name => "archive";
}
