using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Turns;

/// <summary>The storage keys of a turn: its conversation with the cards sent there, and itself by the platform's message id (lesson 24).</summary>
internal readonly record struct TurnKeys(string Conversation, string Turn, string Cards)
{
    public const string TurnPrefix = "turns/";

    private const int HashLength = 16;

    public static TurnKeys Of(IActivity activity)
    {
        var conversation = $"{activity.ChannelId}/{activity.Conversation?.Id}";
        return new($"conversations/{conversation}", $"{TurnPrefix}{conversation}/{activity.Id ?? Guid.NewGuid().ToString("N")}", $"cards/{conversation}");
    }

    /// <summary>The keys of the message in other words; the same words are the same turn, however often they are delivered.</summary>
    public TurnKeys Edited(string text) => this with { Turn = $"{Turn}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength]}" };
}
