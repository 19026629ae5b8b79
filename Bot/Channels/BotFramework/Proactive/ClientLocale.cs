using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.BotFramework.Proactive;

/// <summary>The language of whoever acts: the activity's own, else that of the client.</summary>
internal static class ClientLocale
{
    public static string? Of(Activity activity) => activity.Locale is { Length: > 0 } own ? own : (activity.Entities ?? []).Select(InClient).FirstOrDefault(found => found is { Length: > 0 });

    private static string? InClient(Entity? entity)
    {
        if (!string.Equals(entity?.Type, "clientInfo", StringComparison.OrdinalIgnoreCase)) return null;
        try
        {
            return entity!.GetAs<ClientInfo>()?.Locale;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // What is written there in another shape says nothing.
            return null;
        }
    }

    private sealed class ClientInfo
    {
        public string? Locale { get; set; }
    }
}
