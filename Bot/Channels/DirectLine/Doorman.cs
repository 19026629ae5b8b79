using System.Security.Cryptography;
using System.Text;
using Duban.Plans.Storage;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Finds out who calls: a back end with a secret, or a browser with a token for one conversation.</summary>
internal sealed class Doorman(ChatPasses passes, TranscriptStore store, ConversationHub hub, IOptions<DirectLineOptions> options)
{
    private const string Scheme = "Bearer ";

    /// <summary>Whether the request carries one of the secrets.</summary>
    public bool HasSecret(HttpRequest request) => Credential(request) is { } text && IsSecret(text);

    /// <summary>The pass of the request's token, or why it has none.</summary>
    public (ChatPass? Pass, IResult? Refusal) ReadPass(HttpRequest request)
    {
        if (Credential(request) is not { } text) return (null, DirectLineError.Unauthorized());
        if (passes.ReadToken(text) is not { } pass) return (null, DirectLineError.TokenExpired());
        return IsFrom(pass, request) ? (pass, null) : (null, DirectLineError.Forbidden("The token is for pages of another origin."));
    }

    /// <summary>The conversation that a request names, if the caller may take part in it; the pass is null for a back end.</summary>
    public async Task<(WebConversation? Conversation, ChatPass? Pass, IResult? Refusal)> AdmitAsync(HttpRequest request, string id)
    {
        ChatPass? pass = null;
        if (!HasSecret(request))
        {
            (pass, var refusal) = ReadPass(request);
            if (refusal is not null) return (null, null, refusal);
            if (pass!.Conversation != id) return (null, null, DirectLineError.Forbidden("The token is for another conversation."));
        }

        var conversation = await store.FindAsync(hub.Authority, id, request.HttpContext.RequestAborted);
        return conversation is null ? (null, null, DirectLineError.NotFound("There is no such conversation.")) : (conversation, pass, null);
    }

    /// <summary>Whether a page that the pass is for makes the request; a pass without origins is for any trusted one.</summary>
    public static bool IsFrom(ChatPass pass, HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || pass.Origins.Count == 0 || pass.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase);
    }

    private static string? Credential(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && header.Length > Scheme.Length ? header[Scheme.Length..].Trim() : null;
    }

    // Compared in constant time, and all of them, so that the time taken tells nothing.
    private bool IsSecret(string text)
    {
        var given = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return options.Value.Secrets.Aggregate(
            false, (found, secret) => CryptographicOperations.FixedTimeEquals(given, SHA256.HashData(Encoding.UTF8.GetBytes(secret))) | found);
    }
}
