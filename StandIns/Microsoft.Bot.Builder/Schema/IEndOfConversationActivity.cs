namespace Microsoft.Bot.Schema;

/// <summary>The conversation is over.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>Why the conversation ended.</summary>
    string Code { get; set; }

    /// <summary>The text.</summary>
    string Text { get; set; }
}
