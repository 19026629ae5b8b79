using Duban.Dialogs.Answering;
using Duban.Dialogs.Understanding;
using Duban.Dialogs.Wording;
using Duban.Plans;
using Duban.Plans.Feedback;

namespace Duban.Dialogs.Feedback;

/// <summary>How an answer is marked as wrong, by a supervisor who just got it, and how the marks are looked at.</summary>
internal static class FeedbackDialog
{
    /// <summary>The answer and what to store; null where the message says nothing of the bot's answers.</summary>
    public static DialogResult? Run(Facts facts, Waiting? waiting, LastAsked? last, Message message, Utterance utterance)
    {
        if (FeedbackReader.Read(utterance) is not { } request) return null;
        var texts = Texts.In(utterance.Language);
        if (!facts.HasSupervisor(message.Officer)) return Say(texts, request.IsReview ? "feedback.reviewNotAllowed" : "feedback.notAllowed");
        if (waiting is null) return Say(texts, "feedback.notKept");
        if (request.IsReview) return Review(facts, waiting, texts);
        return last is null ? Say(texts, "feedback.nothing") : Mark(texts, Wrong(last, message.Officer!, request.Remark));
    }

    private static DialogResult Mark(Texts texts, WrongAnswer wrong)
    {
        var noted = texts.Say("feedback.noted", ("question", wrong.Question), ("answer", wrong.Answer));
        var remark = wrong.Remark is { } words ? texts.Say("feedback.remark", ("remark", words)) : "";
        var said = Said(texts, noted + remark + texts["feedback.where"]);
        return said with { Answer = said.Answer with { Suggestions = [texts["feedback.says.review"]] }, Changes = [new MarkAnswerWrong(wrong)] };
    }

    private static WrongAnswer Wrong(LastAsked last, string officer, string? remark) => new()
    {
        Officer = officer,
        Question = last.Question,
        AskedBefore = last.Before,
        Answer = last.Answer,
        Intent = IntentNames.Of(last.Intent),
        Confidence = last.Confidence,
        Trace = last.Trace,
        Remark = remark,
    };

    private static DialogResult Review(Facts facts, Waiting waiting, Texts texts)
    {
        if (waiting.Marks.IsEmpty) return Say(texts, "feedback.none");
        var card = MarkCard.Of(waiting.Marks, facts, texts);
        var said = Said(texts, Cards.CardText.Of(card));
        return said with { Answer = said.Answer with { Card = card, Brief = card.Title } };
    }

    private static DialogResult Say(Texts texts, string key) => Said(texts, texts[key]);

    private static DialogResult Said(Texts texts, string text) => new(new Answer { Intent = Intent.OutOfScope, Text = text, Language = texts.Language });
}
