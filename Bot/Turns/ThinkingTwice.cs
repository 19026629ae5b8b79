using Duban.Bot.Language;
using Duban.Dialogs;
using Duban.Plans;

namespace Duban.Bot.Turns;

/// <summary>Runs a turn; where it is in doubt, asks for a second opinion and runs it again with that.</summary>
public sealed class ThinkingTwice(SecondOpinions opinions)
{
    /// <summary>The turn. Without doubt, and where nobody is asked or answers in time, it is the first one.</summary>
    public async Task<TurnResult> RunAsync(Facts facts, Conversation conversation, Message message, DateOnly today, Waiting? waiting, CancellationToken cancel)
    {
        var first = Turn.Run(facts, conversation, message, today, waiting);
        if (first.Doubt == Doubt.None) return first;
        return await opinions.AskAsync(message.Text, first.Doubt, cancel) is { } opinion
            ? Turn.Run(facts, conversation, message with { Opinion = opinion }, today, waiting)
            : first;
    }
}
