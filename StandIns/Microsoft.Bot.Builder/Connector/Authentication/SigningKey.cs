using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A published key and the channels it speaks for.</summary>
internal sealed record SigningKey(SecurityKey Key, IReadOnlyCollection<string> Endorsements);
