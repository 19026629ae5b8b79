using Duban.Bot.Tests.Support;
using Duban.Dialogs;
using Duban.Dialogs.Answering;
using Duban.Dialogs.Feedback;
using Duban.Plans.Feedback;

namespace Duban.Bot.Tests.Feedback;

/// <summary>A conversation in which answers are marked; keeps in memory what the turns want stored.</summary>
internal sealed class FeedbackTalk(bool isStored = true)
{
    public const string Supervisor = "demo-supervisor";
    public const string Other = "demo-justice";

    private readonly List<MarkedAnswer> marks = [];
    private Conversation conversation = Conversation.New;

    public DateTimeOffset Now { get; set; } = new(2021, 10, 11, 1, 0, 0, TimeSpan.Zero);

    public IReadOnlyList<MarkedAnswer> Marks => marks;

    public Answer Say(string text, string? officer = Supervisor)
    {
        var message = new Message { Text = text, Speaker = officer ?? "", Officer = officer, At = Now };
        // Through JSON, as a stored conversation would.
        var turn = Turn.Run(SeedFacts.Facts, Conversation.FromJson(conversation.ToJson()), message, SeedFacts.Today, isStored ? new Waiting(null, [.. marks]) : null);
        conversation = turn.Conversation;
        foreach (var mark in turn.Changes.Cast<MarkAnswerWrong>()) Keep(mark.Wrong);
        return turn.Answer;
    }

    public string Json => conversation.ToJson();

    private void Keep(WrongAnswer wrong) => marks.Add(new MarkedAnswer
    {
        Id = marks.Count + 1, MarkedAt = Now, Officer = wrong.Officer, Question = wrong.Question, AskedBefore = wrong.AskedBefore, Answer = wrong.Answer,
        Intent = wrong.Intent, Confidence = wrong.Confidence, Trace = wrong.Trace, Remark = wrong.Remark,
    });
}
