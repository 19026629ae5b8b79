using System.Collections.Immutable;
using System.Globalization;

namespace Duban.Bot.Channels.BotFramework.Proactive;

/// <summary>refusals.tsv: what each refusal means (lesson 6).</summary>
internal static class RefusalTable
{
    /// <summary>The rows in their order.</summary>
    public static ImmutableArray<RefusalRule> Rules { get; } = [.. DataTable.Read(typeof(RefusalTable), "refusals.tsv").Select(RefusalRule.Of)];

    /// <summary>The rule for a refusal; the last row fits all.</summary>
    public static RefusalRule For(Refusal refusal)
    {
        var status = refusal.Status.ToString(CultureInfo.InvariantCulture);
        return Rules.First(rule => rule.Fits(status, refusal.Code));
    }
}
