namespace Duban.Dialogs.Understanding;

/// <summary>How sure an understanding is, calibrated on questions that nobody had seen: what the talk completes, what was left unexplained, how the item was found.</summary>
internal static class Confidence
{
    private const double Plain = 0.96;
    private const double Carried = 0.06;
    private const double Unexplained = 0.18;
    private const double Respelt = 0.08;
    private const double WeakRule = 0.1;

    /// <summary>Rules below this weight need few words.</summary>
    private const double Weak = 24;

    /// <summary>From 0 to 1.</summary>
    public static double Of(Understood understood, Reading reading, double weight)
    {
        if (understood.Intent == Intent.OutOfScope) return weight > 0 ? 0.95 : 0.7;
        if (understood.Intent is Intent.Clarify or Intent.NotFound) return 0.75;
        var sure = Plain;
        if (IsCompletedByTheTalk(understood, reading)) sure -= Carried;
        if (reading.Tags.Contains(Tags.Residue)) sure -= Unexplained;
        if (UsesTopic(understood, reading)) sure -= 0.25 * (1 - reading.Hits[0].Share) + 0.03;
        if (understood.ReadAs is not null) sure -= Respelt;
        if (weight < Weak) sure -= WeakRule;
        return Math.Round(Math.Clamp(sure, 0.05, 0.99), 2);
    }

    private static bool IsCompletedByTheTalk(Understood understood, Reading reading) =>
        (!understood.Items.IsEmpty && IntentKinds.OfItems.Contains(understood.Intent) && !reading.Marks.Any(mark => mark.Tag == Tags.Number) && !reading.Tags.Contains(Tags.Topic))
        || (!understood.Units.IsEmpty && !reading.Tags.Contains("ANYUNIT")) || !understood.Within.IsEmpty || understood.IsOfTheLastList;

    private static bool UsesTopic(Understood understood, Reading reading) =>
        reading.Hits.Count > 0 && !reading.Tags.Contains(Tags.Number) && understood.Items.Length == 1 && understood.Items[0] == reading.Hits[0].Item;
}
