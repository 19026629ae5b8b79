namespace Duban.Plans.People;

/// <summary>A code by which an officer's account is bound.</summary>
public sealed record Invitation
{
    /// <summary>The code's hash; see <see cref="InvitationCode.Hash"/>.</summary>
    public required string CodeHash { get; init; }

    /// <summary>The key of the officer who is invited.</summary>
    public required string Officer { get; init; }

    /// <summary>The key of the supervisor who invited.</summary>
    public required string IssuedBy { get; init; }

    /// <summary>When it ends.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was used; null while it was not.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    /// <summary>Whether it still opens.</summary>
    public bool IsOpen(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;
}
