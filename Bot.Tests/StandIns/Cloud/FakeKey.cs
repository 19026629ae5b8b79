using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Duban.Bot.Tests.StandIns;

/// <summary>A signing key of our own.</summary>
internal sealed record FakeKey(string Id, RSA Rsa, string[]? Endorsements)
{
    public static FakeKey Channel { get; } = Create("channel1", "msteams", "webchat", "strict");

    public static FakeKey Directory { get; } = Create("directory1");

    /// <summary>The public part, as a JWKS document lists it.</summary>
    public IDictionary<string, object> Published
    {
        get
        {
            var key = Rsa.ExportParameters(includePrivateParameters: false);
            var published = new Dictionary<string, object>
            {
                ["kty"] = "RSA", ["use"] = "sig", ["kid"] = Id,
                ["n"] = Base64UrlEncoder.Encode(key.Modulus), ["e"] = Base64UrlEncoder.Encode(key.Exponent),
            };
            if (Endorsements != null) published["endorsements"] = Endorsements;
            return published;
        }
    }

    public static FakeKey Create(string id, params string[] endorsements) =>
        new(id, RSA.Create(2048), endorsements.Length == 0 ? null : endorsements);
}
