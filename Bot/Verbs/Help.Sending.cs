using System.Globalization;
using Duban.Bot.Deliveries;
using Duban.Plans;
using Duban.Plans.Addresses;

namespace Duban.Bot.Verbs;

/// <summary>What the verb `send` tells.</summary>
internal static partial class Help
{
    public static string NotDelivered(string who, string why) => $"not delivered to {who}: {why}";

    public static string Sent(string who, Delivery delivery) => $"sent to {who}, message {delivery.Message}{(delivery.IsUncertain ? "; it may have arrived twice" : "")}";

    public static string WouldGo(string who, string where) => $"would go to {who}: {where}";

    public static string Told(Delivery delivery) =>
        $"{delivery.Outcome}, {delivery.Reason}{(delivery.IsUncertain ? "; it may have arrived all the same" : "")}"
        + (delivery.RetryAfter is { } wait ? $"; again in {Math.Ceiling(wait.TotalSeconds)} s" : "");

    public static string Told(OfficerReach reach) => reach switch
    {
        { HasAccount: false } => "no account is bound on a channel that can send by itself",
        { Address: null } => "the bot was never installed or written to",
        { Address: { State: AddressState.Active, Reason: null } chat } => $"reachable ({chat.Channel})",
        { Address: { State: AddressState.Active } chat } => $"reachable ({chat.Channel}), but the last message failed {Day(chat)}: {chat.Reason}",
        { Address: { } chat } => $"{chat.State} since {Day(chat)} ({chat.Channel}): {chat.Reason}",
    };

    private static string Day(Address chat) => chat.Since is { } since ? OfficeClock.LocalTime(since).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "";
}
