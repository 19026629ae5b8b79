namespace Duban.Bot.State;

/// <summary>A card that was sent.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Activity">The channel's id of it.</param>
public sealed record SentCard(string Key, string Activity);
