using Duban.Dialogs.Understanding;
using Duban.Plans;

namespace Duban.Dialogs.Answering;

/// <summary>From a meaning to its answer: the book for each intent. What the plan does not hold is never said (evidence gate).</summary>
public static class Answerer
{
    /// <summary>Below this confidence the bot asks back instead of stating something.</summary>
    public const double Threshold = 0.5;

    /// <summary>Answers; items that do not exist are not found, doubt is asked back.</summary>
    public static Answer Answer(Facts facts, Understood understood, DateOnly today)
    {
        var asked = new Asked(facts, understood, today);
        var answer = Choose(asked);
        return answer with
        {
            Brief = answer.Card is null ? null : Choose(new Asked(facts, understood, today, isBrief: true)).Text + ReadAs(asked, answer),
            Confidence = understood.Confidence,
            Trace = understood.Trace,
            Text = answer.Text + ReadAs(asked, answer) + Missing(asked),
        };
    }

    private static string ReadAs(Asked asked, Answer answer) =>
        asked.Understood.ReadAs is { } words && IsAboutThePlan(answer) ? asked.Texts.Say("readAs", ("words", words)) : "";

    /// <summary>Of several items those that do not exist.</summary>
    private static string Missing(Asked asked)
    {
        int[] missing = [.. asked.Understood.Items.Except(asked.Items.Select(item => item.Number))];
        return missing.Length == 0 || asked.Items.IsEmpty ? "" : asked.Texts.Say("alsoMissing", ("numbers", string.Join(asked.Texts["items.join"], missing)), ("count", asked.Plan.Items.Length));
    }

    private static Answer Choose(Asked asked)
    {
        var namesOnlyMissing = asked.Items.IsEmpty && !asked.Understood.Items.IsEmpty;
        if (namesOnlyMissing && asked.Understood.Intent != Intent.OutOfScope) return Courtesies.NoSuchItem(asked);
        if (asked.Understood.Confidence < Threshold && asked.Understood.Intent is not (Intent.OutOfScope or Intent.Clarify or Intent.NotFound)) return Courtesies.Clarify(asked);
        return Book(asked);
    }

    private static Answer Book(Asked asked) => asked.Understood.Intent switch
    {
        Intent.LeadUnits => DutyAnswers.Lead(asked),
        Intent.ResponsibleUnits => DutyAnswers.Responsible(asked),
        Intent.DutyUnits => DutyAnswers.Anyone(asked),
        Intent.ItemsLed => UnitAnswers.Led(asked),
        Intent.ItemsOfUnit => UnitAnswers.Named(asked),
        Intent.CommonItems => UnitAnswers.Common(asked),
        Intent.IsDuty => IsDutyAnswers.Of(asked),
        Intent.ItemDetail => ItemAnswers.Detail(asked),
        Intent.FindItems => ItemAnswers.Find(asked),
        Intent.ListItems => ItemAnswers.List(asked),
        Intent.CountItems => ItemAnswers.Count(asked),
        Intent.Deadline => DeadlineAnswers.Of(asked),
        Intent.DueItems => DeadlineAnswers.Due(asked),
        Intent.OverdueItems => DeadlineAnswers.Overdue(asked),
        Intent.ItemProgress => ProgressAnswers.Item(asked),
        Intent.UnitProgress => ProgressAnswers.Unit(asked),
        Intent.OverallProgress => ProgressAnswers.Overall(asked),
        Intent.BlockedItems => ProgressAnswers.Blocked(asked),
        Intent.CheckIn => ProgressAnswers.CheckIn(asked),
        Intent.CheckInHistory => ProgressAnswers.History(asked),
        Intent.Remind => ProgressAnswers.Remind(asked),
        Intent.Report => ProgressAnswers.Report(asked),
        Intent.PlanInfo => PlanAnswers.Info(asked),
        Intent.Greeting => Courtesies.Greeting(asked),
        Intent.Thanks => Courtesies.Thanks(asked),
        Intent.Help => Courtesies.Help(asked),
        Intent.Cancel => Courtesies.Cancel(asked),
        Intent.Clarify => Courtesies.Clarify(asked),
        Intent.NotFound => Courtesies.NotFound(asked),
        _ => Courtesies.OutOfScope(asked),
    };

    private static bool IsAboutThePlan(Answer answer) =>
        answer.Intent is not (Intent.OutOfScope or Intent.Clarify or Intent.NotFound or Intent.Greeting or Intent.Thanks or Intent.Cancel or Intent.Help);
}
