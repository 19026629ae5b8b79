using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Duban.Bot.Channels.DirectLine.Page;

/// <summary>Ties a browser to its user and conversation: sealed, so that nobody can name another's, and out of reach of scripts.</summary>
internal sealed class VisitorCookie(IDataProtectionProvider protection)
{
    private const string Name = "duban-visitor";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    private readonly IDataProtector protector = protection.CreateProtector("WebChat.Visitor.v1");

    /// <summary>The visitor that the request names; null for a new browser.</summary>
    public Visitor? Read(HttpRequest request)
    {
        if (request.Cookies[Name] is not { Length: > 0 } text) return null;
        try
        {
            return JsonSerializer.Deserialize<Visitor>(protector.Unprotect(text));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Lets the browser remember the visitor. Who comes from an office portal's link must bring the cookie along, so there it is <see cref="SameSiteMode.Lax"/>.</summary>
    public void Write(HttpResponse response, Visitor visitor, SameSiteMode sameSite = SameSiteMode.Strict) => response.Cookies.Append(
        Name,
        protector.Protect(JsonSerializer.Serialize(visitor)),
        new CookieOptions
        {
            HttpOnly = true, IsEssential = true, MaxAge = Lifetime, Path = "/",
            SameSite = sameSite, Secure = response.HttpContext.Request.IsHttps,
        });
}
