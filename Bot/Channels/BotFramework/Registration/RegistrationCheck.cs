using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>Tries to prove who we are, as the first reply would have to: whoever mistyped something hears it now and not from the users.</summary>
internal sealed class RegistrationCheck(IOptions<BotRegistration> options, BotProof proof, TimeProvider time)
{
    /// <summary>Managed identities may take a while after a machine has started.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly BotRegistration registration = options.Value;

    /// <summary>Asks for a token; there has to be an app id.</summary>
    public async Task<RegistrationFinding> RunAsync(CancellationToken cancel)
    {
        try
        {
            using var probe = new HttpRequestMessage(HttpMethod.Get, Scope);
            await proof.ProveAsync(probe, cancel).WaitAsync(Patience, time, cancel);
            return probe.Headers.Authorization is null ? Failed(TokenRefusal.Of("none")) : new RegistrationFinding(true, $"{Who}: a token was given");
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            // Each kind of credential throws its own; whatever it was, it goes into words.
            return Failed(TokenRefusal.Of(error, registration.Kind), error);
        }
    }

    private string Scope => registration.Address("ToChannelFromBotOAuthScope");

    private string Who => $"Registration {registration.AppId} ({registration.Kind}, "
        + (registration.Tenant.Length > 0 ? $"tenant {registration.Tenant}, " : "") + $"cloud {registration.Cloud})";

    private RegistrationFinding Failed(TokenRefusal refusal, Exception? error = null) => new(
        false, $"{Who}: no token was given, so nobody will get an answer. {refusal.Code}: {refusal.Meaning}. Remedy: {refusal.Remedy}." + Said(error));

    // The first line is the reason; what follows are numbers for a support case.
    private string Said(Exception? error)
    {
        var line = error?.Message.ReplaceLineEndings("\n").Split('\n')[0] ?? "";
        if (registration.Password.Length > 0) line = line.Replace(registration.Password, "***", StringComparison.Ordinal);
        return line.Length == 0 ? "" : $" ({line})";
    }
}
