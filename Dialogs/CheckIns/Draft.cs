using System.Collections.Immutable;
using Duban.Plans.Progress;

namespace Duban.Dialogs.CheckIns;

/// <summary>What was said of a check-in so far; a slot is null while nobody said anything of it, empty where "none" was said.</summary>
public sealed record Draft
{
    /// <summary>What was done.</summary>
    public string? Progress { get; init; }

    /// <summary>How far it is, 0 to 100.</summary>
    public int? Percent { get; init; }

    /// <summary>The stage it is in, for work that no percentage measures.</summary>
    public string? Stage { get; init; }

    /// <summary>What holds it up.</summary>
    public string? Difficulty { get; init; }

    /// <summary>What help is needed, and from whom.</summary>
    public string? Help { get; init; }

    /// <summary>What comes next.</summary>
    public string? Next { get; init; }

    /// <summary>When it is expected to be done.</summary>
    public DateOnly? Expected { get; init; }

    /// <summary>Whether nothing was done in the period (L20).</summary>
    public bool IsNoProgress { get; init; }

    /// <summary>Why not.</summary>
    public string? Reason { get; init; }

    /// <summary>The files that came with it.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>Whether anything was said.</summary>
    public bool IsEmpty => this == Nothing || (this with { Evidence = [] } == Nothing && Evidence.IsEmpty);

    /// <summary>A draft in which nothing was said yet.</summary>
    public static Draft Nothing { get; } = new();

    /// <summary>Whether something was said of a slot.</summary>
    public bool Has(Slot slot) => slot switch
    {
        Slot.Progress => !string.IsNullOrEmpty(Progress) || IsNoProgress,
        Slot.Percent => Percent is not null || IsNoProgress,
        Slot.Stage => !string.IsNullOrEmpty(Stage),
        Slot.Difficulty => Difficulty is not null,
        Slot.Help => Help is not null,
        Slot.Next => Next is not null,
        Slot.Expected => Expected is not null,
        Slot.Evidence => !Evidence.IsEmpty,
        _ => !string.IsNullOrEmpty(Reason),
    };

    /// <summary>The draft with what was said in addition: texts that grow grow, other slots take the new word.</summary>
    public Draft And(Draft said) => new()
    {
        Progress = Joined(Progress, said.Progress),
        Percent = said.Percent ?? Percent,
        Stage = said.Stage ?? Stage,
        Difficulty = said.Difficulty is { Length: > 0 } ? Joined(Difficulty, said.Difficulty) : said.Difficulty ?? Difficulty,
        Help = said.Help is { Length: > 0 } ? Joined(Help, said.Help) : said.Help ?? Help,
        Next = said.Next is { Length: > 0 } ? Joined(Next, said.Next) : said.Next ?? Next,
        Expected = said.Expected ?? Expected,
        // Whoever tells what was done made progress after all.
        IsNoProgress = said.IsNoProgress || (IsNoProgress && string.IsNullOrEmpty(said.Progress)),
        Reason = said.Reason ?? Reason,
        Evidence = [.. Evidence.Concat(said.Evidence).DistinctBy(file => file.Hash)],
    };

    /// <summary>The draft with one slot said anew.</summary>
    public Draft With(Slot slot, Draft said) => slot switch
    {
        Slot.Progress => this with { Progress = said.Progress, IsNoProgress = false },
        Slot.Percent => this with { Percent = said.Percent },
        Slot.Stage => this with { Stage = said.Stage },
        Slot.Difficulty => this with { Difficulty = said.Difficulty },
        Slot.Help => this with { Help = said.Help },
        Slot.Next => this with { Next = said.Next },
        Slot.Expected => this with { Expected = said.Expected },
        Slot.Evidence => this with { Evidence = said.Evidence },
        _ => this with { Reason = said.Reason },
    };

    private static string? Joined(string? before, string? more) =>
        string.IsNullOrEmpty(more) || before == more ? before ?? more : string.IsNullOrEmpty(before) ? more : before + (more[0] < 128 ? "; " : "；") + more;
}
