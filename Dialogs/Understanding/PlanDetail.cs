namespace Duban.Dialogs.Understanding;

/// <summary>What of the notice itself is asked, where the answer is a value.</summary>
public enum PlanDetail
{
    /// <summary>Nothing in particular.</summary>
    None,

    /// <summary>The day it was issued.</summary>
    Date,

    /// <summary>The year it covers.</summary>
    Year,
}
