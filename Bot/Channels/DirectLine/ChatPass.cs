namespace Duban.Bot.Channels.DirectLine;

/// <summary>What a token or a socket's ticket says: who may take part in which conversation, from which pages, until when.</summary>
internal sealed record ChatPass(string Conversation, string User, DateTimeOffset Expires, IReadOnlyList<string> Origins);
