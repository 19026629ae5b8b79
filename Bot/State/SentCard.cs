namespace Duban.Bot.State;

/// <summary>A card that was sent.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Activity">The channel's id of it.</param>
/// <param name="Stamp">What it shows, as a short mark; null where that was not noted.</param>
public sealed record SentCard(string Key, string Activity, string? Stamp = null);
