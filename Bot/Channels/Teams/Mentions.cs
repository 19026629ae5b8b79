using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.Teams;

/// <summary>Takes the bot's own name out of what was said to it; other people's names stay as words. Never throws, whatever a client sends.</summary>
internal static partial class Mentions
{
    private const string Prefix = "28:";

    /// <summary>What was said, without the marks of mentions.</summary>
    public static string? Without(IMessageActivity activity)
    {
        if (activity.Text is not { Length: > 0 } text || !text.Contains("<at", StringComparison.OrdinalIgnoreCase)) return activity.Text;
        var own = OwnNames(activity);
        return Marks().Replace(text, mark => Plain(mark.Groups[1].Value) is var name && own.Contains(name) ? " " : name).Replace('\u00a0', ' ').Trim();
    }

    /// <summary>Whether the bot is mentioned.</summary>
    public static bool HasOwn(IMessageActivity activity) =>
        Of(activity).Any(mention => IsBot(mention.Mentioned, activity.Recipient)) || Marks().Matches(activity.Text ?? "").Any(mark => OwnNames(activity).Contains(Plain(mark.Groups[1].Value)));

    private static HashSet<string> OwnNames(IMessageActivity activity) =>
        Of(activity).Where(mention => IsBot(mention.Mentioned, activity.Recipient)).SelectMany(mention => new[] { mention.Text, mention.Mentioned.Name })
            .Append(activity.Recipient?.Name).OfType<string>().Select(Plain).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<Mention> Of(IMessageActivity activity)
    {
        try
        {
            return [.. activity.GetMentions().Where(mention => mention?.Mentioned is not null)];
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // An entity of a shape that the serialiser refuses; the name in the text still tells.
            return [];
        }
    }

    private static bool IsBot(ChannelAccount account, ChannelAccount? recipient) =>
        account.Id is { } id && recipient?.Id is { } bot && Bare(id).Equals(Bare(bot), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string id) => id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;

    /// <summary>The name as one reads it: no marks, no escapes, no odd spaces.</summary>
    private static string Plain(string name) => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(name, "")), " ").Trim();

    [GeneratedRegex("<at(?:\\s[^>]*)?>(.*?)</at>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Marks();

    [GeneratedRegex("</?at[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
