using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Questions about mentions.</summary>
public static class ActivityExtensions
{
    /// <summary>Whether the account with this id is mentioned.</summary>
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned.Id == id);

    /// <summary>Whether the recipient is mentioned.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    /// <summary>Takes the mention of the recipient out of the text.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Takes the mentions of an account out of the text; the entities stay.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned.Id == id))
        {
            var words = Regex.Escape(mention.Text ?? $"<at>{mention.Mentioned.Name}</at>");
            activity.Text = Regex.Replace(activity.Text, words, string.Empty, RegexOptions.IgnoreCase).Trim();
        }

        return activity.Text;
    }
}
