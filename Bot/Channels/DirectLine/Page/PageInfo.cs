using System.Collections.Immutable;

namespace Duban.Bot.Channels.DirectLine.Page;

/// <summary>What the chat page shows around the conversation; the same in every language.</summary>
/// <param name="Title">The notice's title; null where no notice was read.</param>
/// <param name="DocumentNumber">Its number, such as 开江府发〔2021〕24号; null where it has none.</param>
/// <param name="DemoToday">The fixed day of a demonstration; null in a real installation.</param>
/// <param name="Speakers">The sample officers as whom one may speak in a demonstration; none in a real installation.</param>
public sealed record PageInfo(string? Title, string? DocumentNumber, DateOnly? DemoToday, ImmutableArray<PageSpeaker> Speakers);
