namespace Duban.Bot.Tests.Notices.Formats.Word;

/// <summary>A unit or a group of a plan that is meant.</summary>
internal sealed record MeantName(string Name, string Kind);
