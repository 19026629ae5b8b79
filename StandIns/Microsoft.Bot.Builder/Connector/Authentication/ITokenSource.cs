namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where tokens come from.</summary>
internal interface ITokenSource
{
    /// <summary>A new token of an authority for an audience.</summary>
    Task<AccessToken> AcquireAsync(string authority, string audience, CancellationToken cancellationToken);
}
