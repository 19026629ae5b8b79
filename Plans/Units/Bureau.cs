using System.Collections.Immutable;

namespace Duban.Plans.Units;

/// <summary>An entry of the national catalogue: what a kind of bureau is called from county to county.</summary>
internal sealed record Bureau
{
    /// <summary>Stable key: "justice-bureau".</summary>
    public required string Id { get; init; }

    /// <summary>What it is; see <see cref="Unit.Kind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Names that may follow a place, the full one first; {place} stands for the place's name: 人行{place}支行.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Short names that follow no place: 住建.</summary>
    public ImmutableArray<string> Bare { get; init; } = [];

    /// <summary>Ordinary words that can also mean it; see <see cref="Unit.Stems"/>.</summary>
    public ImmutableArray<string> Stems { get; init; } = [];

    /// <summary>English names without the level: "Justice Bureau".</summary>
    public required ImmutableArray<string> English { get; init; }
}
