using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>Why no token was given, in an operator's words, from Data/token-refusals.tsv.</summary>
/// <param name="Code">The code, as AADSTS7000215, or our own word.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Remedy">What to do.</param>
internal sealed partial record TokenRefusal(string Code, string Meaning, string Remedy)
{
    private static readonly FrozenDictionary<string, TokenRefusal> Known =
        DataTable.Read(typeof(TokenRefusal), "token-refusals.tsv").Select(row => new TokenRefusal(row[0], row[1], row[2])).ToFrozenDictionary(refusal => refusal.Code);

    /// <summary>What a row of the table says.</summary>
    public static TokenRefusal Of(string code) => Known[code];

    /// <summary>What an exception of the SDK, of its credentials or of the line means.</summary>
    public static TokenRefusal Of(Exception error, BotKind kind)
    {
        if (Causes(error).Select(cause => EntraCode().Match(cause.Message)).FirstOrDefault(match => match.Success) is { Value: var code })
            return Known.GetValueOrDefault(code) ?? Of("other") with { Code = code };
        if (Causes(error).Any(cause => cause is TimeoutException or OperationCanceledException)) return Of("timeout");
        if (kind == BotKind.UserAssignedMSI) return Of("identity");
        return Of(Causes(error).Any(cause => cause is System.Net.Sockets.SocketException or HttpRequestException { StatusCode: null }) ? "unreachable" : "other");
    }

    private static IEnumerable<Exception> Causes(Exception? error)
    {
        for (; error is not null; error = error.InnerException) yield return error;
    }

    [GeneratedRegex(@"AADSTS\d+")]
    private static partial Regex EntraCode();
}
