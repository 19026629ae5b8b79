using System.Security.Cryptography;

namespace Duban.Bot.Channels.DirectLine.Page;

/// <summary>The headers that keep the page to itself: nothing from elsewhere, no inline script, styles by nonce only.</summary>
internal static class PageSecurity
{
    /// <summary>Puts the headers on a response and gives the nonce for styles.</summary>
    public static string Secure(HttpResponse response)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        response.Headers.ContentSecurityPolicy = Policy(nonce);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.XFrameOptions = "DENY";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return nonce;
    }

    // Web Chat reads the file that somebody chose from a blob:, before it sends it on.
    // It draws its small pictures as data: and blob:, and adds style elements, for which it takes a nonce;
    // one that it fills later comes empty and without, so the hash of nothing is allowed.
    private static string Policy(string nonce) =>
        "default-src 'none'; script-src 'self'; connect-src 'self' blob:; font-src 'self'; img-src 'self' data: blob:; "
        + $"style-src 'self' 'nonce-{nonce}' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}
