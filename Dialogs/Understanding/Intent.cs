namespace Duban.Dialogs.Understanding;

/// <summary>What a message asks for: the closed set of the command line's contract.</summary>
public enum Intent
{
    /// <summary>Who leads an item.</summary>
    LeadUnits,

    /// <summary>Which are an item's responsible units (责任单位).</summary>
    ResponsibleUnits,

    /// <summary>Who does an item, no role said.</summary>
    DutyUnits,

    /// <summary>Which items a unit leads.</summary>
    ItemsLed,

    /// <summary>Which items name a unit.</summary>
    ItemsOfUnit,

    /// <summary>Whether a unit has a duty in an item.</summary>
    IsDuty,

    /// <summary>What an item says.</summary>
    ItemDetail,

    /// <summary>Which items speak of a topic or document.</summary>
    FindItems,

    /// <summary>The items of a section, or all.</summary>
    ListItems,

    /// <summary>How many items.</summary>
    CountItems,

    /// <summary>By when an item must be done.</summary>
    Deadline,

    /// <summary>What is due within a time.</summary>
    DueItems,

    /// <summary>Which items two units share.</summary>
    CommonItems,

    /// <summary>How far an item is.</summary>
    ItemProgress,

    /// <summary>How far a unit is.</summary>
    UnitProgress,

    /// <summary>How far the plan is.</summary>
    OverallProgress,

    /// <summary>What is past its limit.</summary>
    OverdueItems,

    /// <summary>What is stuck.</summary>
    BlockedItems,

    /// <summary>Somebody reports progress.</summary>
    CheckIn,

    /// <summary>What was reported before.</summary>
    CheckInHistory,

    /// <summary>Urge a unit, or those behind on an item.</summary>
    Remind,

    /// <summary>Make a bulletin or an export.</summary>
    Report,

    /// <summary>About the notice itself.</summary>
    PlanInfo,

    /// <summary>Hello.</summary>
    Greeting,

    /// <summary>Thank you.</summary>
    Thanks,

    /// <summary>What can you do.</summary>
    Help,

    /// <summary>Never mind.</summary>
    Cancel,

    /// <summary>The bot asks back.</summary>
    Clarify,

    /// <summary>An item or unit is named that does not exist.</summary>
    NotFound,

    /// <summary>Anything else.</summary>
    OutOfScope,
}
