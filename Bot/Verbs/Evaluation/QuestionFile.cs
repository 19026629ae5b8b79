using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duban.Bot.Verbs.Evaluation;

/// <summary>Reads a file of questions with their right answers, a JSON object a line.</summary>
internal static class QuestionFile
{
    /// <summary>The questions in their order, or the reason why the file cannot be used, one line.</summary>
    public static async Task<(IReadOnlyList<EvalQuestion> Questions, string? Refusal)> ReadAsync(string path, CancellationToken cancel)
    {
        try
        {
            return Parse(path, await File.ReadAllLinesAsync(path, cancel));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ([], error.Message.ReplaceLineEndings(" "));
        }
    }

    private static (IReadOnlyList<EvalQuestion> Questions, string? Refusal) Parse(string path, string[] lines)
    {
        var questions = new List<EvalQuestion>();
        var ids = new HashSet<string>();
        foreach (var (number, line) in lines.Index())
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (Question(line) is not { } question) return ([], $"{path} line {number + 1}: not a question with id, text and expect.intent as JSON");
            if (!ids.Add(question.Asked.Id!)) return ([], $"{path} line {number + 1}: the id {question.Asked.Id} is there twice");
            questions.Add(question);
        }

        return (questions, questions.Count == 0 ? $"{path}: no questions" : null);
    }

    private static EvalQuestion? Question(string line)
    {
        try
        {
            if (JsonNode.Parse(line) is not JsonObject whole || whole["expect"] is not JsonObject expect || !expect.ContainsKey("intent")) return null;
            return whole.Deserialize<QuestionJson>(JsonLines.Options) is { Id: not null, Text: not null } asked
                ? new EvalQuestion(asked, new Expectation(expect), whole)
                : null;
        }
        // A key that stands twice is an argument error.
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}
