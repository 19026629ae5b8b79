namespace Duban.Plans.Progress;

/// <summary>亮灯: a colour with the trigger that lit it (L25, L26).</summary>
/// <param name="Colour">red, yellow, green, blue, grey, or whatever the office's data names.</param>
/// <param name="Trigger">Why: "limit-passed".</param>
/// <param name="Day">The day that the reason is about; null where it is about none.</param>
public sealed record Lamp(string Colour, string Trigger, DateOnly? Day = null)
{
    /// <summary>No lamp yet.</summary>
    public static Lamp None { get; } = new("grey", "not-started");
}
