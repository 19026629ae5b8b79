namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The client of a turn, where code that decorates an authentication expects one.</summary>
internal sealed class NoUserTokens : UserTokenClient;
