namespace Microsoft.Bot.Schema;

/// <summary>Cards as attachments.</summary>
public static class CardExtensions
{
    /// <summary>The card as an attachment.</summary>
    public static Attachment ToAttachment(this HeroCard card) => new(HeroCard.ContentType, content: card);
}
