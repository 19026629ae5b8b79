using Microsoft.IdentityModel.Tokens;

namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>
/// What becomes of failures while a token is judged. The SDK lets most of them escape, which the channel would see as 500 and try again:
/// a token that cannot be believed is the caller's fault, keys that cannot be fetched are ours.
/// </summary>
internal static class TokenFaults
{
    public static async Task<T> JudgeAsync<T>(Func<Task<T>> judge, CancellationToken cancel)
    {
        try
        {
            return await judge();
        }
        catch (Exception error) when (IsTheCallers(error))
        {
            throw new UnauthorizedAccessException("The token cannot be believed.", error);
        }
        catch (Exception error) when (!cancel.IsCancellationRequested && IsTheNetworks(error))
        {
            throw new KeysUnreachableException("The keys to check tokens with cannot be fetched.", error);
        }
    }

    private static bool IsTheCallers(Exception error) => error is SecurityTokenException or ArgumentException or FormatException or System.Text.Json.JsonException;

    // What happened on the line comes wrapped by whoever fetched the keys.
    private static bool IsTheNetworks(Exception? error) => error switch
    {
        null or UnauthorizedAccessException => false,
        HttpRequestException or IOException or InvalidDataException or OperationCanceledException or TimeoutException => true,
        _ => IsTheNetworks(error.InnerException),
    };
}
