using System.Text.Json;
using Duban.Dialogs;
using Duban.Plans;

namespace Duban.Bot.Verbs;

/// <summary>`ask [QUESTION]`: one question, or many as JSON lines from standard input, one answer a line.</summary>
internal sealed class AskVerb(Facts facts, DateOnly today, Output output, bool trace = false)
{
    private readonly Dictionary<string, Conversation> conversations = [];

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

    private AnswerJson Answer(QuestionJson question)
    {
        var before = question.Conversation is { } key ? conversations.GetValueOrDefault(key, Conversation.New) : Conversation.New;
        var message = new Message { Text = question.Text ?? "", Speaker = question.As ?? "", Officer = question.As, IsGroup = question.Group ?? false };
        var turn = Turn.Run(facts, before, message, today);
        if (question.Conversation is { } talk) conversations[talk] = turn.Conversation;
        return AnswerJson.Of(question.Id, turn.Answer, trace);
    }

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
