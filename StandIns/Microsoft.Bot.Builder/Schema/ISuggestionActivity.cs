namespace Microsoft.Bot.Schema;

/// <summary>A private suggestion about a message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    /// <summary>Passages of the message replied to.</summary>
    IList<TextHighlight> TextHighlights { get; set; }
}
