using System.Collections.Immutable;

namespace Duban.Plans.Progress;

/// <summary>The office's lamps: which trigger lights which colour, in order of precedence, and which colour is worst (L26: data).</summary>
public sealed class LampRules
{
    private const string Severe = "severity";

    private LampRules(IReadOnlyList<string[]> rows)
    {
        Severity = [.. rows.First(row => row[0] == Severe)[1].Split(' ')];
        Triggers = [.. rows.Where(row => row[0] != Severe).Select(row => (row[0], row[1]))];
    }

    /// <summary>The lamps that come along.</summary>
    public static LampRules Default { get; } = Parse(EmbeddedText.Of("Progress.Data.lamps.tsv"));

    /// <summary>The colours from the worst to the best.</summary>
    public ImmutableArray<string> Severity { get; }

    /// <summary>Colour and trigger; the first trigger that holds decides.</summary>
    public ImmutableArray<(string Colour, string Trigger)> Triggers { get; }

    /// <summary>Reads lamps.tsv; throws <see cref="FormatException"/> that says what is wrong in which line.</summary>
    public static LampRules Parse(string text)
    {
        var rows = new List<string[]>();
        foreach (var (line, number) in text.Split('\n').Select((line, index) => (line.Trim(), index + 1)))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var row = line.Split('\t', StringSplitOptions.TrimEntries);
            if (FaultOf(row, rows) is { } fault) throw new FormatException($"lamps.tsv, line {number}: {fault}");
            rows.Add(row);
        }

        return rows.Count(row => row[0] == Severe) == 1 ? new LampRules(rows) : throw new FormatException("lamps.tsv: one row severity is needed.");
    }

    private static string? FaultOf(string[] row, List<string[]> before) => row switch
    {
        { Length: not 2 } => $"two columns are needed, not {row.Length}.",
        [Severe, _] => null,
        [_, var trigger] when !LampTriggers.All.ContainsKey(trigger) => $"there is no trigger {trigger}.",
        [var colour, _] when before.Find(one => one[0] == Severe) is not { } severity || !severity[1].Split(' ').Contains(colour) => $"{colour} is no colour of the row severity above.",
        _ => null,
    };

    /// <summary>The lamp of a line on a day.</summary>
    public Lamp Of(Standing standing, DateOnly today, ProgressRules rules)
    {
        foreach (var (colour, trigger) in Triggers)
        {
            if (LampTriggers.All[trigger](standing, today, rules) is { Holds: true } found) return new Lamp(colour, trigger, found.Day);
        }

        return Lamp.None;
    }

    /// <summary>The worst of several lamps.</summary>
    public Lamp Worst(IEnumerable<Lamp> lamps) => lamps.MinBy(lamp => Severity.IndexOf(lamp.Colour) is var at && at < 0 ? int.MaxValue : at) ?? Lamp.None;
}
