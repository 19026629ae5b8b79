using System.Collections.Immutable;

namespace Duban.Dialogs.Understanding;

/// <summary>What the talk is about, per speaker: completes "那责任单位呢？" and "the second one".</summary>
public sealed record Focus
{
    /// <summary>Nothing was said yet.</summary>
    public static Focus None { get; } = new();

    /// <summary>What was asked last and answered.</summary>
    public Intent? Intent { get; init; }

    /// <summary>What was asked and still lacks its item or unit.</summary>
    public Intent? Pending { get; init; }

    /// <summary>The role last asked about.</summary>
    public Plans.DutyRole? Role { get; init; }

    /// <summary>The items last talked about.</summary>
    public ImmutableArray<int> Items { get; init; } = [];

    /// <summary>The items talked about before those: what "the other one" means.</summary>
    public ImmutableArray<int> EarlierItems { get; init; } = [];

    /// <summary>The printed names of the units last talked about.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    /// <summary>The last units named, the latest last: what "they both" and "these three" mean.</summary>
    public ImmutableArray<string> RecentUnits { get; init; } = [];

    /// <summary>The units of the last answer, in its order: what "the first unit" counts.</summary>
    public ImmutableArray<string> UnitList { get; init; } = [];

    /// <summary>The items of the last list, in its order: what "the second one" counts.</summary>
    public ImmutableArray<int> List { get; init; } = [];

    /// <summary>The section last talked about.</summary>
    public int? Section { get; init; }

    /// <summary>The last question and its answer, for supervisors, who may say that it is wrong; null for none.</summary>
    public Feedback.LastAsked? LastAsked { get; init; }

    /// <summary>When it was said; null where the channel tells no time.</summary>
    public DateTimeOffset? At { get; init; }
}
