using Duban.Dialogs;
using Duban.Dialogs.Cards;
using Duban.Plans;

namespace Duban.Bot.Verbs;

/// <summary>`chat`: a conversation in the terminal, cards shown as text.</summary>
internal sealed class ChatVerb(Facts facts, OfficeClock clock, Output output)
{
    public async Task<int> RunAsync(string? speaker, CancellationToken cancellationToken)
    {
        await PrintAsync(Turn.Welcome(facts, null, clock.Today, clock.IsDemo), cancellationToken);
        var conversation = Conversation.New;
        while (await output.In.ReadLineAsync(cancellationToken) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var turn = Turn.Run(facts, conversation, new Message { Text = line, Speaker = speaker ?? "", Officer = speaker, At = clock.Now }, clock.Today);
            conversation = turn.Conversation;
            foreach (var reply in turn.Replies) await PrintAsync(reply, cancellationToken);
        }

        return 0;
    }

    private async Task PrintAsync(Reply reply, CancellationToken cancellationToken)
    {
        await output.Out.WriteLineAsync(reply.Text.AsMemory(), cancellationToken);
        if (reply.Card is { } card) await output.Out.WriteLineAsync(Indent(CardText.Of(card)).AsMemory(), cancellationToken);
        foreach (var suggestion in reply.Suggestions) await output.Out.WriteLineAsync($"  › {suggestion}".AsMemory(), cancellationToken);
        await output.Out.WriteLineAsync(ReadOnlyMemory<char>.Empty, cancellationToken);
        await output.Out.FlushAsync(cancellationToken);
    }

    private static string Indent(string text) => "  │ " + text.Replace("\n", "\n  │ ", StringComparison.Ordinal);
}
