using System.Text.Json.Nodes;

namespace Duban.Bot.Verbs.Evaluation;

/// <summary>A line of a question file: the question and the answer it should get.</summary>
/// <param name="Asked">The question.</param>
/// <param name="Expected">The answer it should get.</param>
/// <param name="Line">The line as it stands, with what else it holds.</param>
internal sealed record EvalQuestion(QuestionJson Asked, Expectation Expected, JsonObject Line);
