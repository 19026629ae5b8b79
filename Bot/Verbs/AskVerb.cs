using System.Text.Json;
using Duban.Plans;

namespace Duban.Bot.Verbs;

/// <summary>`ask [QUESTION]`: one question, or many as JSON lines from standard input, one answer a line.</summary>
internal sealed class AskVerb(Facts facts, DateOnly today, Output output, bool trace = false)
{
    private readonly QuestionTalks talks = new(facts, today);

    public int Ask(string question)
    {
        JsonLines.Write(output.Out, Answer(new QuestionJson { Text = question }));
        return 0;
    }

    public async Task<int> AskLinesAsync(CancellationToken cancellationToken)
    {
        var status = 0;
        var number = 0;
        while (await output.In.ReadLineAsync(cancellationToken) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (Parse(line) is { Text: not null } question) JsonLines.Write(output.Out, Answer(question));
            else status = output.Refuse($"line {number}: not a question as JSON");
            await output.Out.FlushAsync(cancellationToken);
        }

        return status;
    }

    private AnswerJson Answer(QuestionJson question) => AnswerJson.Of(question.Id, talks.Answer(question), trace);

    private static QuestionJson? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<QuestionJson>(line, JsonLines.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
