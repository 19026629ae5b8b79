using System.Collections.Immutable;

namespace Duban.Plans.Notices;

/// <summary>Gathers the warnings of one reading.</summary>
public sealed class WarningList(IEnumerable<Warning> found)
{
    private readonly HashSet<Warning> warnings = [.. found];

    /// <summary>A list that begins empty.</summary>
    public WarningList() : this([])
    {
    }

    /// <summary>Adds a warning; the same one twice counts once.</summary>
    public void Add(int line, string message) => warnings.Add(new Warning(line, message));

    /// <summary>The warnings in line order.</summary>
    public ImmutableArray<Warning> InOrder() => [.. warnings.OrderBy(warning => warning.Line)];
}
