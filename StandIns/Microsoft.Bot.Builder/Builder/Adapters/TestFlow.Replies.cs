using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestFlow
{
    /// <summary>The bot replies this text.</summary>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description, timeout);

    /// <summary>The bot replies an activity of this type and text.</summary>
    public TestFlow AssertReply(IActivity expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(reply => RefuseOther(expected, reply, description), description, timeout);
    }

    /// <summary>The bot's reply is checked.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, string description = null, uint timeout = 3000) => Then(async () =>
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        validateActivity(await _adapter.GetNextReplyAsync(patience.Token));
    });

    /// <summary>The bot's reply contains this text.</summary>
    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            var text = Text(reply);
            if (text?.Contains(expected, StringComparison.Ordinal) != true) throw Fault(description, $"contains: {expected}", text);
        },
        description,
        timeout);

    /// <summary>The bot replies one of these texts.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = Text(reply);
                if (!candidates.Contains(text)) throw Fault(description, "one of: " + string.Join(" | ", candidates), text);
            },
            description,
            timeout);
    }

    /// <summary>The bot says nothing until the time is over.</summary>
    public TestFlow AssertNoReply(string description = null, uint timeout = 3000) => Then(async () =>
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            var reply = await _adapter.GetNextReplyAsync(patience.Token);
            throw Fault(description, "nothing", Text(reply) ?? reply.Type);
        }
        catch (TaskCanceledException)
        {
            // Silence is what was expected.
        }
    });

    private static void RefuseOther(IActivity expected, IActivity reply, string description)
    {
        if (expected.Type != reply.Type) throw Fault(description, expected.Type, reply.Type);
        if (Text(expected)?.Trim() != Text(reply)?.Trim()) throw Fault(description, Text(expected), Text(reply));
    }

    private static string Text(IActivity activity) => activity.AsMessageActivity()?.Text;

    private static InvalidOperationException Fault(string description, string expected, string received) =>
        new($"{(description == null ? string.Empty : description + ":\n")}Expected:{expected}\nReceived:{received}");
}
