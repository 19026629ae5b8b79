using System.Net;
using System.Text.RegularExpressions;
using Duban.Bot.Channels.BotFramework;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.Teams;

/// <summary>Takes the bot's own name out of what was said to it; other people's names stay as words. Never throws, whatever a client sends.</summary>
internal static partial class Mentions
{
    private const int Deepest = 4;

    /// <summary>What was said, without the marks of mentions.</summary>
    public static string? Without(IMessageActivity activity)
    {
        if (activity.Text is not { Length: > 0 } text) return activity.Text;
        var own = OwnNames(activity);
        var said = Unmarked(WithoutBare(text.Replace("&nbsp;", " ", StringComparison.Ordinal).Replace('\u00a0', ' '), activity), own);
        return said == text ? text : said.Trim();
    }

    /// <summary>Whether the bot is mentioned.</summary>
    public static bool HasOwn(IMessageActivity activity)
    {
        if (Own(activity).Any()) return true;
        var own = OwnNames(activity);
        return Marks().Matches(activity.Text ?? "").Any(mark => own.Contains(Plain(mark.Groups[1].Value)));
    }

    // What is taken out may leave a mark that was none before; who nests them deeper means no mention.
    private static string Unmarked(string text, HashSet<string> own)
    {
        for (var pass = 0; pass < Deepest && Marks().IsMatch(text); pass++) text = Marks().Replace(text, mark => Plain(mark.Groups[1].Value) is var name && own.Contains(name) ? " " : name);
        return text;
    }

    // A channel that has no marks says literally what stands for the bot: @Duban. Once each, for the bot's name is a word as well.
    private static string WithoutBare(string text, IMessageActivity activity)
    {
        foreach (var bare in Own(activity).Select(mention => mention.Text).Where(bare => bare is { Length: > 0 } && !bare.Contains('<', StringComparison.Ordinal)))
        {
            if (text.IndexOf(bare, StringComparison.Ordinal) is >= 0 and var at) text = text.Remove(at, bare.Length).Insert(at, " ");
        }

        return text;
    }

    private static HashSet<string> OwnNames(IMessageActivity activity) =>
        Own(activity).SelectMany(mention => new[] { mention.Text, mention.Mentioned.Name })
            .Append(activity.Recipient?.Name).OfType<string>().Select(Plain).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<Mention> Own(IMessageActivity activity) => Of(activity).Where(mention => Bots.Has(activity, mention.Mentioned));

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

    /// <summary>The name as one reads it: no marks, no escapes, no odd spaces.</summary>
    private static string Plain(string name) => Spaces().Replace(Tags().Replace(WebUtility.HtmlDecode(name), ""), " ").Trim();

    // A name is short; without a bound, a text of nothing but openings would be searched to its end from each of them.
    [GeneratedRegex("<at(?:\\s[^<>]{0,200})?>(.{0,400}?)</at>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Marks();

    [GeneratedRegex("</?at[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
