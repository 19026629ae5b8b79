using System.Collections.Immutable;
using System.Globalization;

namespace Duban.Bot.Channels.BotFramework.Proactive;

/// <summary>refusals.tsv: what each refusal means (lesson 6).</summary>
internal static class RefusalTable
{
    /// <summary>The rows in their order.</summary>
    public static ImmutableArray<RefusalRule> Rules { get; } = [.. Lines().Where(line => line.Length > 0 && line[0] != '#').Select(RefusalRule.Parse)];

    /// <summary>The rule for a refusal; the last row fits all.</summary>
    public static RefusalRule For(Refusal refusal)
    {
        var status = refusal.Status.ToString(CultureInfo.InvariantCulture);
        return Rules.First(rule => rule.Fits(status, refusal.Code));
    }

    private static string[] Lines()
    {
        var name = $"{typeof(RefusalTable).Namespace}.Data.refusals.tsv";
        using var reader = new StreamReader(typeof(RefusalTable).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
    }
}
