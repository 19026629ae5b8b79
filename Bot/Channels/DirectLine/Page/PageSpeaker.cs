namespace Duban.Bot.Channels.DirectLine.Page;

/// <summary>A sample officer as whom a visitor of the demonstration may speak.</summary>
/// <param name="Id">The officer's key.</param>
/// <param name="Name">As shown: 示例·督查员.</param>
public sealed record PageSpeaker(string Id, string Name);
