using Duban.Bot.Language;
using Duban.Dialogs;
using Duban.Plans;
using Duban.Plans.Progress;
using Duban.Plans.Storage;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Turns;

/// <summary>Runs a turn; where it is in doubt, or asks for the log, gets a second opinion or the log and runs it again with that.</summary>
public sealed class ThinkingTwice(SecondOpinions opinions, PersonalOpinions personal, ActLog log, IOptions<PlansOptions> options)
{
    private const int MostEntries = 400;

    /// <summary>The turn. Without doubt, and where nobody is asked or answers in time, it is the first one.</summary>
    public async Task<TurnResult> RunAsync(Facts facts, Conversation conversation, Message message, DateOnly today, Waiting? waiting, CancellationToken cancel)
    {
        var first = Turn.Run(facts, conversation, message, today, waiting);
        if (first.Doubt != Doubt.None && await opinions.AskAsync(message.Text, first.Doubt, cancel) is { } opinion)
        {
            message = message with { Opinion = opinion };
            first = Turn.Run(facts, conversation, message, today, waiting);
        }

        if (first.Doubt.HasFlag(Doubt.PersonalData) && await personal.SpansAsync(message.Text, cancel) is { IsEmpty: false } spans)
        {
            message = message with { Personal = spans };
            first = Turn.Run(facts, conversation, message, today, waiting);
        }

        return first.Wish is { } wish
            ? Turn.Run(facts, conversation, message, today, (waiting ?? Waiting.Nothing) with { History = [.. await EntriesAsync(wish, cancel)] })
            : first;
    }

    private Task<IReadOnlyList<LogEntry>> EntriesAsync(HistoryWish wish, CancellationToken cancel) => wish.Item is { } item
        ? log.ListAsync(options.Value.Authority, item, wish.Unit, cancel)
        : log.ListOfUnitAsync(options.Value.Authority, wish.Notice, wish.Unit!, MostEntries, cancel);
}
