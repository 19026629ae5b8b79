namespace Duban.Plans.People;

/// <summary>An account of a channel that belongs to somebody: msteams:29:abc.</summary>
/// <param name="Channel">The channel: msteams, wecom.</param>
/// <param name="Account">The account's key there.</param>
public sealed record RosterAccount(string Channel, string Account);
