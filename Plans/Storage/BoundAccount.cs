namespace Duban.Plans.Storage;

/// <summary>The officer behind a channel's account, and who said so.</summary>
public sealed record BoundAccount
{
    /// <summary>The officer's key in the directory.</summary>
    public required string Officer { get; init; }

    /// <summary>When the account was bound.</summary>
    public required DateTimeOffset BoundAt { get; init; }

    /// <summary>By whom or by what.</summary>
    public required string BoundBy { get; init; }
}
