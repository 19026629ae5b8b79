using Duban.Bot.Composition;
using Duban.Dialogs;
using Duban.Dialogs.Cards;
using Duban.Plans.Storage;

namespace Duban.Bot.Verbs;

/// <summary>A conversation in the terminal: runs turns, stores what they change, prints replies with their cards as text.</summary>
internal sealed class TerminalTalk(Office office, string? officer, Output output)
{
    private const int MostAttempts = 5;
    private Conversation conversation = Conversation.New;

    /// <summary>Greets.</summary>
    public async Task WelcomeAsync(CancellationToken cancel)
    {
        if (office.Facts.HasPlan) await PrintAsync(Turn.Welcome(office.Facts, null, office.Clock.Today, office.Clock.IsDemo), cancel);
    }

    /// <summary>Runs a turn and prints what is said.</summary>
    public async Task<TurnResult> SayAsync(string text, CancellationToken cancel, params ReceivedFile[] files)
    {
        var message = new Message { Text = text, Speaker = officer ?? "", Officer = officer, At = office.Clock.Now, Files = [.. files] };
        var turn = await RunAsync(message, cancel);
        conversation = turn.Conversation;
        foreach (var reply in turn.Replies) await PrintAsync(reply, cancel);
        return turn;
    }

    /// <summary>Prints a line of the terminal's own.</summary>
    public Task PrintAsync(string line, CancellationToken cancel) => output.Out.WriteLineAsync(line.AsMemory(), cancel);

    private async Task<TurnResult> RunAsync(Message message, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var turn = await office.RunAsync(conversation, await office.LookAsync(message, cancel), await office.WaitingForAsync(officer, cancel), cancel);
            try
            {
                await office.StoreAsync(turn.Changes, cancel);
                return turn;
            }
            catch (VersionConflictException) when (attempt < MostAttempts)
            {
                await office.ReloadAsync(cancel);
            }
        }
    }

    private async Task PrintAsync(Reply reply, CancellationToken cancel)
    {
        await output.Out.WriteLineAsync(reply.Text.AsMemory(), cancel);
        if (reply.Card is { } card && CardText.Of(card) is var text && !reply.Text.Contains(text, StringComparison.Ordinal)) await output.Out.WriteLineAsync(Indent(text).AsMemory(), cancel);
        foreach (var suggestion in reply.Suggestions) await output.Out.WriteLineAsync($"  › {suggestion}".AsMemory(), cancel);
        await output.Out.WriteLineAsync(ReadOnlyMemory<char>.Empty, cancel);
        await output.Out.FlushAsync(cancel);
    }

    private static string Indent(string text) => "  │ " + text.Replace("\n", "\n  │ ", StringComparison.Ordinal);
}
