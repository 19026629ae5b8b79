using Duban.Plans;
using Duban.Plans.Storage;
using Duban.Plans.Units;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Turns;

/// <summary>Finds the officer who speaks: the one to whom the sender's account is bound.</summary>
public sealed class Speakers(AccountStore accounts, OfficeClock clock, IOptions<PlansOptions> plans)
{
    /// <summary>What binds an account to a sample officer. Such a bond is void outside the demonstration, even in the same database.</summary>
    public const string Demonstration = "demonstration";

    /// <summary>The officer's key; null for somebody whom the directory does not know.</summary>
    public async Task<string?> OfficerOfAsync(IActivity activity, CancellationToken cancel)
    {
        if (activity.ChannelId is not { } channel || AccountKey.Of(activity) is not { } account) return null;
        var bound = await accounts.OfficerOfAsync(plans.Value.Authority, channel, account, cancel);
        return bound is not null && Holds(clock, bound.BoundBy, bound.Officer) ? bound.Officer : null;
    }

    /// <summary>Whether a bond holds; a sample officer's does in the demonstration only.</summary>
    internal static bool Holds(OfficeClock clock, string boundBy, string officer) =>
        clock.IsDemo || (boundBy != Demonstration && !officer.StartsWith(Officer.Sample, StringComparison.Ordinal));
}
