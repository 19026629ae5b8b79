namespace Duban.Dialogs.Understanding;

/// <summary>How sure an understanding is, from what was left unexplained and how the item was found.</summary>
internal static class Confidence
{
    /// <summary>From 0 to 1.</summary>
    public static double Of(Understood understood, Reading reading, double weight)
    {
        if (understood.Intent == Intent.OutOfScope) return weight > 0 ? 0.95 : 0.7;
        if (understood.Intent is Intent.Clarify or Intent.NotFound) return 0.75;
        var sure = 0.98;
        if (reading.Tags.Contains(Tags.Residue)) sure -= 0.18;
        if (UsesTopic(understood, reading)) sure -= 0.25 * (1 - reading.Hits[0].Share) + 0.03;
        if (understood.ReadAs is not null) sure -= 0.08;
        if (weight < 24) sure -= 0.1;
        return Math.Round(Math.Clamp(sure, 0.05, 0.99), 2);
    }

    private static bool UsesTopic(Understood understood, Reading reading) =>
        reading.Hits.Count > 0 && !reading.Tags.Contains(Tags.Number) && understood.Items.Length == 1 && understood.Items[0] == reading.Hits[0].Item;
}
