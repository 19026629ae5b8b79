namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token, when it expires, and how long it was good for.</summary>
internal sealed record AccessToken(string Value, DateTimeOffset Expires, TimeSpan Lifetime);
