using Duban.Plans;
using Duban.Plans.Progress;

namespace Duban.Dialogs.Answering;

/// <summary>Which limits passed without being met.</summary>
internal static class Lateness
{
    /// <summary>Whether a limit of the item passed. What is suspended, closed or all done is not late; a later date granted to a line counts for it.</summary>
    public static bool IsLate(ItemStanding at, Asked asked) => at.Lines.Any(Recorded.On) || at.Matter.Version > 0
        ? at.Matter.State is Open && (at.Lines.IsEmpty ? HasPassed(at.Item, asked.Today) : at.Lines.Any(line => IsLate(line, asked)))
        : HasPassed(at.Item, asked.Today);

    /// <summary>Whether something of the item is still to be done.</summary>
    public static bool IsOpen(Asked asked, PlanItem item)
    {
        var at = asked.Standings.Of(item);
        return at.Matter.State is Open && (at.Lines.IsEmpty || at.Lines.Any(line => line.Line.State.IsOpen));
    }

    /// <summary>The limits of the item; where all that is open was granted a later date, that one takes the place of the last.</summary>
    public static DateOnly[] Limits(Asked asked, PlanItem item)
    {
        DateOnly[] days = [.. item.Deadlines.Select(deadline => deadline.Due).OfType<DateOnly>().Order()];
        Standing[] open = [.. asked.Standings.Of(item).Lines.Where(at => at.Line.State.IsOpen)];
        if (open.Length == 0 || !open.All(at => at.Line.ExtendedTo is not null)) return days;
        return [.. days.SkipLast(1), .. open.Select(at => at.Line.ExtendedTo).OfType<DateOnly>().Distinct()];
    }

    /// <summary>The units that are late; all the item names while nothing was recorded on it.</summary>
    public static IEnumerable<string> Units(Asked asked, PlanItem item)
    {
        var at = asked.Standings.Of(item);
        return Recorded.On(at) && !at.Lines.IsEmpty ? at.Lines.Where(line => IsLate(line, asked)).Select(line => line.Unit.PrintedName) : item.Duties.Select(duty => duty.Name);
    }

    /// <summary>How many units have not signed or not reported; nothing while nothing was ever recorded.</summary>
    public static string Silent(Asked asked)
    {
        Standing[] running = [.. asked.Standings.Lines.Where(at => at.IsRunning)];
        if (asked.Facts.Board.Sequence == 0 || running.Length == 0) return "";
        var unsigned = running.Where(at => at.Line.State is AwaitingReceipt).Select(at => at.Unit.Id).Distinct().Count();
        var silent = running.Where(at => !Recorded.IsReported(at, asked.Today, asked.Facts.Rules)).Select(at => at.Unit.Id).Distinct().Count();
        return "\n" + asked.Texts.Say("overdue.silent", ("unsigned", unsigned), ("silent", silent));
    }

    private static bool HasPassed(PlanItem item, DateOnly today) => item.Deadlines.Any(deadline => deadline.Due < today);

    /// <summary>Whether the line is past its limit, or past an earlier one without having reported since that fell due.</summary>
    private static bool IsLate(Standing at, Asked asked)
    {
        if (!at.IsRunning || at.SaysDone) return false;
        var last = at.Item.Deadlines.Max(deadline => deadline.Due);
        return asked.Today > at.Limit || at.Item.Deadlines.Any(deadline => deadline.Due is { } due && due < asked.Today && due < last && !IsAnswered(at, due, asked));
    }

    private static bool IsAnswered(Standing at, DateOnly due, Asked asked) => at.Line.Last?.Day >= ReportPeriod.Of(due, asked.Facts.Rules.Cadence).From;
}
