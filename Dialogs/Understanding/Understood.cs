using System.Collections.Immutable;
using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>The meaning of a message: what it asks, of what, how sure that is, and which words and rules led to it.</summary>
public sealed record Understood
{
    /// <summary>What is asked.</summary>
    public required Intent Intent { get; init; }

    /// <summary>zh-Hans or en.</summary>
    public required string Language { get; init; }

    /// <summary>The item numbers it is about, as said; some may not exist in the plan.</summary>
    public ImmutableArray<int> Items { get; init; } = [];

    /// <summary>The units and groups it names.</summary>
    public ImmutableArray<NamedUnit> Units { get; init; } = [];

    /// <summary>The items among which it asks, those of the last list; empty for all.</summary>
    public ImmutableArray<int> Within { get; init; } = [];

    /// <summary>Whether <see cref="Items"/> are those of the last list, to be counted.</summary>
    public bool IsOfTheLastList { get; init; }

    /// <summary>The role it asks about, where one is said.</summary>
    public DutyRole? Role { get; init; }

    /// <summary>The section it asks about.</summary>
    public int? Section { get; init; }

    /// <summary>The span of days it names.</summary>
    public DaySpan? Time { get; init; }

    /// <summary>The percentage it reports.</summary>
    public int? Percent { get; init; }

    /// <summary>The topic it looks for, in the words used.</summary>
    public string? Topic { get; init; }

    /// <summary>Other words for the topic that the data names, the said ones first.</summary>
    public ImmutableArray<string> TopicWords { get; init; } = [];

    /// <summary>What was said as an item's number and can be none: 负八项.</summary>
    public string? BadNumber { get; init; }

    /// <summary>The other year or place that it asks about: 2022, 宣汉县.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>Whether it asks for items that name no lead unit.</summary>
    public bool WithoutLead { get; init; }

    /// <summary>Whether it asks if a unit is written there by name.</summary>
    public bool AsksForTheName { get; init; }

    /// <summary>What of the notice itself is asked.</summary>
    public PlanDetail PlanDetail { get; init; }

    /// <summary>For a question that asks back: what was asked and lacks its item or unit.</summary>
    public Intent? Pending { get; init; }

    /// <summary>What the misspelt words were read as; null where nothing was corrected.</summary>
    public string? ReadAs { get; init; }

    /// <summary>From 0 to 1; below the threshold the bot asks back.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>What a second opinion could settle.</summary>
    public Doubt Doubt { get; init; }

    /// <summary>The rule and the words that led here.</summary>
    public string Trace { get; init; } = "";
}
