using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>Whether an activity says where an answer goes. The SDK finds out only when it sends, and fails then.</summary>
internal static class ReplyAddress
{
    /// <summary>A service that can be called, and for what is answered by a message its conversation.</summary>
    public static bool IsIn(Activity activity) =>
        Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) && (service.Scheme == Uri.UriSchemeHttps || service.Scheme == Uri.UriSchemeHttp)
        && (!IsAnswered(activity) || IsSegment(activity.Conversation?.Id));

    private static bool IsAnswered(Activity activity) =>
        activity.DeliveryMode != DeliveryModes.ExpectReplies && activity.Type is (ActivityTypes.Message or ActivityTypes.MessageUpdate);

    // Dots alone lead out of the address even when they are escaped.
    private static bool IsSegment(string? id) => !string.IsNullOrWhiteSpace(id) && id is not ("." or "..");
}
