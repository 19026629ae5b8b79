namespace Duban.Plans.Storage;

/// <summary>An account of a channel that is bound to an officer.</summary>
public sealed record OfficerAccount
{
    /// <summary>The officer's key.</summary>
    public required string Officer { get; init; }

    /// <summary>The channel.</summary>
    public required string Channel { get; init; }

    /// <summary>The account's key within the channel.</summary>
    public required string Account { get; init; }

    /// <summary>Who or what bound it.</summary>
    public required string BoundBy { get; init; }
}
