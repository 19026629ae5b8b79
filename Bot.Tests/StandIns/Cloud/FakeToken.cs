using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Duban.Bot.Tests.StandIns;

/// <summary>A token in the making; as it stands, one that a channel would send to the bot.</summary>
internal sealed record FakeToken
{
    public const string ChannelIssuer = "https://api.botframework.test";

    public FakeKey Key { get; init; } = FakeKey.Channel;

    public string Issuer { get; init; } = ChannelIssuer;

    public string? Audience { get; init; } = BotServer.AppId;

    public TimeSpan Age { get; init; } = TimeSpan.FromMinutes(1);

    public TimeSpan ExpiresIn { get; init; } = TimeSpan.FromMinutes(30);

    public string Algorithm { get; init; } = SecurityAlgorithms.RsaSha256;

    public Dictionary<string, object> Claims { get; init; } = [];

    public string Header() => "Bearer " + Sign();

    public string Sign()
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            Claims = Claims,
            NotBefore = now - Age,
            IssuedAt = now - Age,
            Expires = now + ExpiresIn,
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(Key.Rsa) { KeyId = Key.Id }, Algorithm),
        });
    }
}
