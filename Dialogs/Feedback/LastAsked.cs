using Duban.Dialogs.Answering;
using Duban.Dialogs.Understanding;
using Duban.Plans;

namespace Duban.Dialogs.Feedback;

/// <summary>A question and its answer, kept until the next one so that it can be marked as wrong.</summary>
public sealed record LastAsked
{
    private const int LongestText = 300;

    /// <summary>What was asked.</summary>
    public required string Question { get; init; }

    /// <summary>What was asked before it in the same talk; null for nothing.</summary>
    public string? Before { get; init; }

    /// <summary>The answer's words, the long ones shortened.</summary>
    public required string Answer { get; init; }

    /// <summary>What it was taken for. Not required, for the first intent is a default and so not written.</summary>
    public Intent Intent { get; init; }

    /// <summary>How sure that was.</summary>
    public double Confidence { get; init; }

    /// <summary>The rule and words that led there, the long ones shortened.</summary>
    public string Trace { get; init; } = "";

    /// <summary>What to keep of a turn; nothing for those who may mark nothing, so that a talk stays small and private.</summary>
    internal static LastAsked? Of(Facts facts, Message message, Utterance utterance, LastAsked? before, Answer answer) => !facts.HasSupervisor(message.Officer) ? null : new()
    {
        Question = utterance.Original,
        Before = before?.Question,
        Answer = Short(answer.Text),
        Intent = answer.Intent,
        Confidence = answer.Confidence,
        Trace = Short(answer.Trace),
    };

    private static string Short(string text)
    {
        if (text.Length <= LongestText) return text;
        // Half a character would be no text.
        var end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return text[..end] + "…";
    }
}
