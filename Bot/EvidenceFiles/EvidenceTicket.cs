namespace Duban.Bot.EvidenceFiles;

/// <summary>What a link to evidence carries, sealed.</summary>
/// <param name="Id">The file.</param>
/// <param name="Officer">For whom the link was made.</param>
/// <param name="Until">The last instant at which it opens.</param>
internal sealed record EvidenceTicket(string Id, string Officer, DateTimeOffset Until);
