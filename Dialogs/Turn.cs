using Duban.Plans;

namespace Duban.Dialogs;

/// <summary>One step of a conversation, a pure function: (facts, conversation, message, today) → (conversation, replies).</summary>
public sealed class Turn
{
    private readonly string separator = " ";

    /// <summary>Runs the turn.</summary>
    public TurnResult Run(Facts facts, Conversation conversation, Message message, DateOnly today) =>
        new(conversation, [new Reply { Text = $"{facts.Plan.Title}{separator}{today:O} {message.Text}" }]);

    /// <summary>What the bot says when somebody comes in: who it is, what it knows, what can be asked.</summary>
    public Reply Welcome(Facts facts, string? locale, DateOnly today) =>
        new() { Text = $"{facts.Plan.Title}{separator}{locale} {today:O}" };
}
