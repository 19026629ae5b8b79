using System.Globalization;

namespace Duban.Dialogs.Understanding;

/// <summary>All rules, from intents.tsv; the heaviest fitting one tells the intent.</summary>
internal static class RuleBook
{
    private static readonly Rule[] Rules =
        [.. DataFile.Rows("intents.tsv").Select(Parse).OrderByDescending(rule => rule.Weight)];

    /// <summary>The fitting rules, heaviest first.</summary>
    public static IEnumerable<Rule> Fitting(IReadOnlySet<string> tags) => Rules.Where(rule => rule.Fits(tags));

    private static Rule Parse(string[] row)
    {
        var tags = row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new Rule(
            double.Parse(row[0], CultureInfo.InvariantCulture),
            IntentNames.Parse(row[1]),
            [.. tags.Where(tag => tag[0] != '!').Select(tag => tag.Split('|'))],
            [.. tags.Where(tag => tag[0] == '!').Select(tag => tag[1..])]);
    }
}
