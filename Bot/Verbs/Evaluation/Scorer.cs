using Duban.Plans;

namespace Duban.Bot.Verbs.Evaluation;

/// <summary>Asks the questions of files and compares the answers with those that are expected.</summary>
internal static class Scorer
{
    /// <summary>The score of files, each file's conversations and ids its own.</summary>
    public static Score Of(Facts facts, DateOnly today, params IEnumerable<IReadOnlyList<EvalQuestion>> files) => new([.. files.Select(file => Ask(facts, today, file))]);

    private static Verdict[] Ask(Facts facts, DateOnly today, IReadOnlyList<EvalQuestion> file)
    {
        var talks = new QuestionTalks(facts, today);
        return [.. file.Select(question => new Verdict(question, talks.Answer(question.Asked)))];
    }
}
