using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>The language of the client that sends.</summary>
internal static class Locales
{
    private const string ClientInfo = "clientInfo";

    /// <summary>The activity's own, else what the client tells of itself; null for neither. It may be malformed.</summary>
    public static string? Of(IActivity activity) => activity.GetLocale() is { Length: > 0 } locale ? locale : OfClient(activity);

    private static string? OfClient(IActivity activity)
    {
        try
        {
            return activity.Entities?.FirstOrDefault(entity => entity?.Type == ClientInfo)?.GetAs<Client>()?.Locale;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // A client that describes itself in another shape has no language.
            return null;
        }
    }

    private sealed class Client
    {
        public string? Locale { get; set; }
    }
}
