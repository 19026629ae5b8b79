using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Tokens for back ends that hold a secret, and their renewal.</summary>
internal sealed class TokenEndpoints(ChatPasses passes, Doorman doorman, IOptions<DirectLineOptions> options)
{
    /// <summary>POST tokens/generate: a token for a conversation that is yet to start.</summary>
    public async Task<IResult> GenerateAsync(HttpRequest request)
    {
        if (!request.Headers.ContainsKey("Authorization")) return DirectLineError.Unauthorized();
        if (!doorman.HasSecret(request)) return DirectLineError.Forbidden("The secret is not valid.");
        var (body, refusal) = await JsonBody.ReadAsync(request, options.Value.MaxBodyBytes);
        if (refusal is not null) return refusal;
        var user = body!["user"].String("id") ?? Ids.NewUser();
        if (!Ids.AreSafe(user) || !user.StartsWith(Ids.UserPrefix, StringComparison.Ordinal))
            return DirectLineError.BadArgument($"user.id must begin with {Ids.UserPrefix} and consist of letters, digits, - and _.");
        var origins = (body["trustedOrigins"] as JsonArray)?.Select(origin => origin?.ToString() ?? "").ToList();
        return Answer(Ids.NewConversation(), user, origins);
    }

    /// <summary>POST tokens/refresh: a new token for the old one while it holds.</summary>
    public IResult Refresh(HttpRequest request)
    {
        var (pass, refusal) = doorman.ReadPass(request);
        return refusal ?? Answer(pass!.Conversation, pass.User, pass.Origins);
    }

    private IResult Answer(string conversation, string user, IReadOnlyList<string>? origins) => DirectLineJson.Result(new JsonObject
    {
        ["conversationId"] = conversation,
        ["token"] = passes.Token(conversation, user, origins),
        ["expires_in"] = passes.TokenSeconds,
    });
}
