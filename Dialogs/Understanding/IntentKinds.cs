using System.Collections.Frozen;

namespace Duban.Dialogs.Understanding;

/// <summary>What intents are about.</summary>
internal static class IntentKinds
{
    /// <summary>Questions about an item.</summary>
    public static readonly FrozenSet<Intent> OfItems =
        [Intent.LeadUnits, Intent.ResponsibleUnits, Intent.DutyUnits, Intent.ItemDetail, Intent.Deadline, Intent.IsDuty, Intent.ItemProgress];

    /// <summary>Questions about units.</summary>
    public static readonly FrozenSet<Intent> OfUnits = [Intent.ItemsLed, Intent.ItemsOfUnit, Intent.CommonItems, Intent.CountItems, Intent.UnitProgress];

    /// <summary>Questions whose answer is a list of items.</summary>
    public static readonly FrozenSet<Intent> Lists =
        [Intent.ItemsLed, Intent.ItemsOfUnit, Intent.CommonItems, Intent.FindItems, Intent.ListItems, Intent.CountItems, Intent.DueItems];
}
