using Duban.Plans;

namespace Duban.Bot.Tests.Progress.Model;

/// <summary>A line as the model knows it, in words of its own.</summary>
internal sealed record ModelLine
{
    public string State { get; init; } = "awaiting-receipt";

    public long Version { get; init; }

    public DateOnly? SignedOn { get; init; }

    /// <summary>Whether an objection came from a line that was signed for.</summary>
    public bool WasSigned { get; init; }

    public string? Period { get; init; }

    public string? Reason { get; init; }

    public int? Percent { get; init; }

    public int Reports { get; init; }

    public bool IsLate { get; init; }

    public DateOnly? ReturnDue { get; init; }

    public bool IsReturned { get; init; }

    public int Returns { get; init; }

    public DateOnly? DoneOn { get; init; }

    public DutyRole? Role { get; init; }

    /// <summary>Later dates granted, the last one in force.</summary>
    public int Granted { get; init; }

    public DateOnly? GrantedTo { get; init; }

    /// <summary>How many were ever asked for.</summary>
    public int Asked { get; init; }

    public bool IsAsking { get; init; }

    public bool AwaitsHead { get; init; }

    /// <summary>The limit in force when the open wish was asked.</summary>
    public DateOnly? OldLimit { get; init; }

    public bool IsOpen => State is not ("done" or "waived" or "transferred");
}
