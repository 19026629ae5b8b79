using Duban.Bot.Composition;
using Duban.Bot.Verbs.Evaluation;

namespace Duban.Bot.Verbs;

/// <summary>`eval FILE…`: scores files of questions with their right answers, in this process, as `ask` would answer them.</summary>
internal sealed class EvalVerb(Office office, Output output)
{
    /// <summary>Scored, and some answers are wrong.</summary>
    public const int SomeWrong = 3;

    /// <summary>0: all right; 3: some wrong; 1: a file could not be read or written.</summary>
    public async Task<int> RunAsync(string[] paths, int show, string? failures, CancellationToken cancel)
    {
        var files = new List<IReadOnlyList<EvalQuestion>>();
        foreach (var path in paths)
        {
            var (questions, refusal) = await QuestionFile.ReadAsync(path, cancel);
            if (refusal is not null) return output.Refuse(refusal);
            files.Add(questions);
        }

        var score = Scorer.Of(office.Facts, office.Clock.Today, files);
        new ScoreTable(score, output.Out).Print();
        FailureList.Print(score, show, output.Out);
        if (failures is not null && await FailureList.WriteAsync(score, failures, cancel) is { } trouble) return output.Refuse(trouble);
        return score.Right == score.Verdicts.Length ? 0 : SomeWrong;
    }
}
