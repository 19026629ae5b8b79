namespace Duban.Dialogs.Understanding;

/// <summary>One way to ask for an intent: the tags it needs (alternatives joined by |), those it excludes, and its weight against others.</summary>
/// <param name="Weight">The greater wins.</param>
/// <param name="Intent">What is asked for.</param>
/// <param name="Needs">Each must be there.</param>
/// <param name="Excludes">None may be there.</param>
internal sealed record Rule(double Weight, Intent Intent, string[][] Needs, string[] Excludes)
{
    /// <summary>The rule as the data file writes it, for the trace of an answer.</summary>
    public string Name { get; } = $"{IntentNames.Of(Intent)}({string.Join(' ', Needs.Select(any => string.Join('|', any)))})";

    /// <summary>Whether the rule fits an utterance with these tags.</summary>
    public bool Fits(IReadOnlySet<string> tags) =>
        Needs.All(any => any.Any(tags.Contains)) && !Excludes.Any(tags.Contains);
}
