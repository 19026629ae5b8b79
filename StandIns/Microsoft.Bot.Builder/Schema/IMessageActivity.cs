namespace Microsoft.Bot.Schema;

/// <summary>A message.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>Language of the text.</summary>
    string Locale { get; set; }

    /// <summary>The text.</summary>
    string Text { get; set; }

    /// <summary>The text to be spoken.</summary>
    string Speak { get; set; }

    /// <summary>One of <see cref="InputHints"/>.</summary>
    string InputHint { get; set; }

    /// <summary>Shown where the whole cannot be.</summary>
    string Summary { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>.</summary>
    string TextFormat { get; set; }

    /// <summary>One of <see cref="AttachmentLayoutTypes"/>.</summary>
    string AttachmentLayout { get; set; }

    /// <summary>What goes along.</summary>
    IList<Attachment> Attachments { get; set; }

    /// <summary>Buttons offered.</summary>
    SuggestedActions SuggestedActions { get; set; }

    /// <summary>One of <see cref="ActivityImportance"/>.</summary>
    string Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>.</summary>
    string DeliveryMode { get; set; }

    /// <summary>When it loses its meaning.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>What it carries: any JSON.</summary>
    object Value { get; set; }

    /// <summary>Whether there is anything to show.</summary>
    bool HasContent();

    /// <summary>The mentions among the entities.</summary>
    Mention[] GetMentions();
}
