using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads the token of an Authorization header, which must be <c>Bearer</c> and one token.</summary>
internal static class BearerToken
{
    public static JsonWebToken Read(string authHeader)
    {
        var parts = authHeader.Split(' ');
        if (parts is not ["Bearer", { Length: > 0 } token])
            throw new UnauthorizedAccessException("The Authorization header is not a bearer token.");
        try
        {
            return new JsonWebToken(token);
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException)
        {
            throw new UnauthorizedAccessException("The bearer token is malformed.", exception);
        }
    }
}
