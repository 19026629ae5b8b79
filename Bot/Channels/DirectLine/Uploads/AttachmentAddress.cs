using Microsoft.AspNetCore.DataProtection;

namespace Duban.Bot.Channels.DirectLine.Uploads;

/// <summary>The addresses of uploaded files: sealed, so that only who sees the conversation can open them.</summary>
/// <remarks>An address holds as long as the file is kept, since a transcript shows it as long.</remarks>
internal sealed class AttachmentAddress(IDataProtectionProvider protection, PublicAddress address)
{
    public const string Route = "/attachments";

    private readonly IDataProtector protector = protection.CreateProtector("DirectLine.Attachment.v1");

    /// <summary>The address of a file.</summary>
    public string Of(HttpRequest request, string conversation, string id) =>
        $"{address.Origin(request)}{request.PathBase}{DirectLineRoutes.Prefix}{Route}/{conversation}/{id}?t={protector.Protect(Sealed(conversation, id))}";

    /// <summary>Whether a text seals the address of that file.</summary>
    public bool Opens(string text, string conversation, string id)
    {
        try
        {
            return protector.Unprotect(text) == Sealed(conversation, id);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return false;
        }
    }

    /// <summary>The id of the uploaded file that an address of this conversation names; null for any other address.</summary>
    public static string? IdIn(string? url, string conversation)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return null;
        var before = $"{DirectLineRoutes.Prefix}{Route}/{conversation}/";
        var at = uri.AbsolutePath.IndexOf(before, StringComparison.Ordinal);
        return at >= 0 && uri.AbsolutePath[(at + before.Length)..] is var id && Ids.AreSafe(id) ? id : null;
    }

    private static string Sealed(string conversation, string id) => $"{conversation}/{id}";
}
