namespace Duban.Bot.Composition;

/// <summary>The ways in for somebody who was invited.</summary>
/// <param name="Code">The code for the channels.</param>
/// <param name="Until">Until when it holds.</param>
/// <param name="Link">The link to the page.</param>
internal sealed record Invited(string Code, DateTimeOffset Until, Uri Link);
