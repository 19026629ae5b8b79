using System.Text.Json;
using System.Text.Json.Nodes;
using Duban.Dialogs.Answering;

namespace Duban.Bot.Verbs.Evaluation;

/// <summary>A question, the answer it got, and which of the checked fields are wrong.</summary>
internal sealed class Verdict
{
    private const double Confident = 0.8;

    // These state nothing, so they cannot be wrong facts.
    private static readonly string[] Humble = ["clarify", "not-found", "out-of-scope"];

    private static readonly string[] Facts = ["intent", "items", "units", "value"];

    /// <summary>Compares an answer with what its question expects.</summary>
    public Verdict(EvalQuestion question, Answer answer)
    {
        (Question, Confidence) = (question, answer.Confidence);
        Got = JsonSerializer.SerializeToNode(AnswerJson.Of(question.Asked.Id, answer, trace: true), JsonLines.Options)!.AsObject();
        Wrong = [.. question.Expected.WrongFields(Got)];
        IsConfidentError = Confidence >= Confident && !Humble.Contains(Got["intent"]!.GetValue<string>()) && Wrong.Intersect(Facts).Any();
    }

    /// <summary>The question.</summary>
    public EvalQuestion Question { get; }

    /// <summary>The answer as `ask --trace` prints it.</summary>
    public JsonObject Got { get; }

    /// <summary>The checked fields that are wrong.</summary>
    public string[] Wrong { get; }

    /// <summary>How sure the answer was.</summary>
    public double Confidence { get; }

    /// <summary>Whether all that is checked is right.</summary>
    public bool IsRight => Wrong.Length == 0;

    /// <summary>Whether something false was stated with confidence.</summary>
    public bool IsConfidentError { get; }

    /// <summary>The intent under which it counts: the first that is accepted.</summary>
    public string Intent => Question.Expected.Intents is [var first, ..] ? first : "(none)";
}
