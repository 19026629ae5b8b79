using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Ids of conversations, users and activities. Clients put them into addresses unescaped, so they are plain.</summary>
internal static class Ids
{
    /// <summary>How the id of a user begins that only a token may name.</summary>
    public const string UserPrefix = "dl_";

    private const int Longest = 100;

    private static readonly SearchValues<char> Safe =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>An id that nobody can guess: who knows a conversation's takes part.</summary>
    public static string NewConversation() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(18));

    /// <summary>The id of a new user.</summary>
    public static string NewUser() => UserPrefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(18));

    /// <summary>The id of an uploaded file, as hard to guess.</summary>
    public static string NewUpload() => NewConversation();

    /// <summary>The id of the activity at that place of a conversation.</summary>
    public static string Activity(string conversation, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversation}|{sequence:D7}");

    /// <summary>The place in a conversation of the activity of that id; null for an id that is none of that conversation's.</summary>
    public static long? SequenceOf(string? conversation, string? activity) =>
        activity?.Split('|') is [var owner, var number] && owner == conversation && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            ? sequence
            : null;

    /// <summary>Whether a text can be an id.</summary>
    public static bool AreSafe(string? id) => id is { Length: > 0 and <= Longest } && !id.AsSpan().ContainsAnyExcept(Safe);
}
