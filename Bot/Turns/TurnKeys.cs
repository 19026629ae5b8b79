using Microsoft.Bot.Schema;

namespace Duban.Bot.Turns;

/// <summary>The storage keys of a turn: its conversation with the cards sent there, and itself by the platform's message id (lesson 24).</summary>
internal readonly record struct TurnKeys(string Conversation, string Turn, string Cards)
{
    public const string TurnPrefix = "turns/";

    public static TurnKeys Of(IActivity activity)
    {
        var conversation = $"{activity.ChannelId}/{activity.Conversation?.Id}";
        return new($"conversations/{conversation}", $"{TurnPrefix}{conversation}/{activity.Id ?? Guid.NewGuid().ToString("N")}", $"cards/{conversation}");
    }
}
