using System.Collections.Immutable;
using System.Globalization;
using Duban.Dialogs.Answering;
using Duban.Dialogs.Cards;
using Duban.Dialogs.Wording;
using Duban.Plans;
using Duban.Plans.Feedback;

namespace Duban.Dialogs.Feedback;

/// <summary>The card of the answers marked as wrong: what was asked and answered, by whom it was marked and when. A press asks again.</summary>
internal static class MarkCard
{
    private const int MostRows = 20;

    /// <summary>The newest marks, the newest first.</summary>
    public static Card Of(ImmutableArray<MarkedAnswer> marks, Facts facts, Texts texts)
    {
        var speech = new Speech(facts, texts.Language);
        return new Card
        {
            Title = texts.Say("feedback.title", ("count", marks.Length)),
            Rows = [.. marks.Reverse().Take(MostRows).Select(mark => Row(mark, speech))],
            Source = marks.Length > MostRows ? texts.Say("feedback.more", ("count", MostRows)) : null,
        };
    }

    private static CardRow Row(MarkedAnswer mark, Speech speech)
    {
        var texts = speech.Texts;
        var question = mark.AskedBefore is { } before ? texts.Say("feedback.after", ("question", mark.Question), ("before", before)) : mark.Question;
        var remark = mark.Remark is { } words ? texts.Say("feedback.remark", ("remark", words)) : "";
        var detail = texts.Say(
            "feedback.row",
            ("answer", mark.Answer), ("remark", remark), ("rule", mark.Trace),
            ("who", speech.Facts.FindOfficer(mark.Officer)?.Name ?? mark.Officer), ("date", speech.Date(OfficeClock.DayOf(mark.MarkedAt))));
        return new CardRow(mark.Id.ToString(CultureInfo.InvariantCulture), question, mark.Question, detail);
    }
}
