using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>Proves to a service of the channel who we are.</summary>
public sealed class BotProof(IOptions<BotRegistration> options, ServiceClientCredentialsFactory credentials)
{
    private readonly BotRegistration registration = options.Value;

    /// <summary>Whether there is anything to prove; without an app id nobody asks for it.</summary>
    public bool HasId => registration.HasId;

    /// <summary>Puts the proof on a request; nothing where there is none. Each kind of credential has failures of its own.</summary>
    public async Task ProveAsync(HttpRequestMessage request, CancellationToken cancel)
    {
        var validates = !bool.TryParse(registration.ValidateAuthority, out var isValidating) || isValidating;
        var proof = await credentials.CreateCredentialsAsync(
            registration.AppId, registration.Address("ToChannelFromBotOAuthScope"), registration.Address("ToChannelFromBotLoginUrl"), validates, cancel);
        if (proof is not null) await proof.ProcessHttpRequestAsync(request, cancel);
    }
}
