using System.Globalization;
using Duban.Bot.Composition;
using Duban.Bot.Verbs.Evaluation;
using Duban.Plans;
using Duban.Plans.Feedback;

namespace Duban.Bot.Verbs;

/// <summary>`review`: the answers marked as wrong, as text or as lines for a question file; closes those that are settled.</summary>
internal sealed class ReviewVerb(Office office, Output output)
{
    /// <summary>Prints the open marks, the oldest first.</summary>
    public async Task<int> ListAsync(bool asQuestions, CancellationToken cancel)
    {
        foreach (var mark in await office.MarksAsync(cancel))
        {
            if (asQuestions) MarkedQuestion.Write(mark, output.Out);
            else Print(mark);
        }

        return 0;
    }

    /// <summary>Closes a mark; one that is not open is refused.</summary>
    public async Task<int> CloseAsync(int id, CancellationToken cancel) => await office.CloseMarkAsync(id, cancel) ? 0 : output.Refuse(Help.NoSuchMark(id));

    private void Print(MarkedAnswer mark)
    {
        var when = OfficeClock.LocalTime(mark.MarkedAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        output.Out.WriteLine($"{mark.Id}  {when}  {office.Facts.FindOfficer(mark.Officer)?.Name ?? mark.Officer}");
        if (mark.AskedBefore is { } before) output.Out.WriteLine($"    before:   {before}");
        output.Out.WriteLine($"    asked:    {mark.Question}");
        output.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    answered: {mark.Answer.ReplaceLineEndings(" ")} ({mark.Intent}, {mark.Confidence:0.00})"));
        output.Out.WriteLine($"    rule:     {mark.Trace}");
        if (mark.Remark is { } remark) output.Out.WriteLine($"    remark:   {remark}");
    }
}
