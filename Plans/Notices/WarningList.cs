using System.Collections.Immutable;

namespace Duban.Plans.Notices;

/// <summary>Gathers the warnings of one reading.</summary>
public sealed class WarningList
{
    private readonly HashSet<Warning> warnings = [];

    /// <summary>Adds a warning; the same one twice counts once.</summary>
    public void Add(int line, string message) => warnings.Add(new Warning(line, message));

    /// <summary>The warnings in line order.</summary>
    public ImmutableArray<Warning> InOrder() => [.. warnings.OrderBy(warning => warning.Line)];
}
