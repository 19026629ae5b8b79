using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Duban.Bot.Channels.DirectLine.Page;

/// <summary>Tokens that say which officer a browser belongs to: JWTs by the key of the settings, or sealed by the program's own keys.</summary>
public sealed class PageTokens(IDataProtectionProvider protection, TimeProvider time, IOptions<WebOptions> options)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);
    private readonly JsonWebTokenHandler handler = new();
    private readonly ITimeLimitedDataProtector sealer = protection.CreateProtector("WebChat.Link.v1").ToTimeLimitedDataProtector();

    private SymmetricSecurityKey? Key => options.Value.TokenKey is { Length: > 0 } key ? new(Encoding.UTF8.GetBytes(key)) : null;

    /// <summary>A token for an officer.</summary>
    public string Issue(string officer)
    {
        var until = time.GetUtcNow() + options.Value.LinkLifetime;
        if (Key is not { } key) return sealer.Protect(officer, until);
        return handler.CreateToken(new SecurityTokenDescriptor
        {
            Subject = new ClaimsIdentity([new Claim(JwtRegisteredClaimNames.Sub, officer)]),
            Expires = until.UtcDateTime,
            IssuedAt = time.GetUtcNow().UtcDateTime,
            NotBefore = time.GetUtcNow().UtcDateTime,
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.HmacSha256),
        });
    }

    /// <summary>The officer whom a token names; null for one that is none of ours or has expired.</summary>
    public async Task<string?> ReadAsync(string token) => (Key is { } key ? await ReadSignedAsync(token, key) : null) ?? ReadSealed(token);

    private async Task<string?> ReadSignedAsync(string token, SymmetricSecurityKey key)
    {
        var result = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKey = key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidateIssuer = false,
            ValidateAudience = false,
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) => Holds(from, until),
        });
        return result.IsValid && result.SecurityToken is JsonWebToken { Subject.Length: > 0 } read ? read.Subject : null;
    }

    private bool Holds(DateTime? from, DateTime? until)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is not { } begin || begin <= now + Skew);
    }

    private string? ReadSealed(string token)
    {
        try
        {
            return sealer.Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
