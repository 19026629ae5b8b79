namespace Duban.Plans.People;

/// <summary>What the store knows of a code that somebody said.</summary>
/// <param name="CodeHash">The code's hash.</param>
/// <param name="Invitation">Its invitation; null for a code that nobody issued.</param>
/// <param name="WrongTries">How many wrong codes the account said within the last hour.</param>
public sealed record InvitationCheck(string CodeHash, Invitation? Invitation, int WrongTries)
{
    /// <summary>So many wrong codes an account may say within an hour.</summary>
    public const int MostTries = 5;

    /// <summary>Whether the account must wait.</summary>
    public bool IsTooMany => WrongTries >= MostTries;
}
