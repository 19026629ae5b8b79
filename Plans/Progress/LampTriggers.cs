using System.Collections.Frozen;

namespace Duban.Plans.Progress;

/// <summary>What can light a lamp (L25), by the name that lamps.tsv uses.</summary>
internal static class LampTriggers
{
    public delegate Finding Trigger(Standing standing, DateOnly today, ProgressRules rules);

    /// <summary>Whether it holds, and the day it is about.</summary>
    public readonly record struct Finding(bool Holds, DateOnly? Day = null);

    public static FrozenDictionary<string, Trigger> All { get; } = new Dictionary<string, Trigger>
    {
        ["closed"] = (at, _, _) => new(at.Matter.State is Closed, (at.Matter.State as Closed)?.On),
        ["archived"] = (at, _, _) => new(at.Matter.State is Archived),
        ["terminated"] = (at, _, _) => new(at.Matter.State is Terminated),
        ["suspended"] = (at, _, _) => new(at.Matter.State is Suspended, (at.Matter.State as Suspended)?.On),
        ["transferred"] = (at, _, _) => new(at.Line.State is Transferred),
        ["waived"] = (at, _, _) => new(at.Line.State is Waived),
        ["done"] = (at, _, _) => new(at.Line.State is Done, at.Line.DoneOn),
        ["disputed"] = (at, _, _) => new(at.Line.State is Disputed),
        ["not-started"] = (at, today, _) => new(today < at.Start, at.Start),
        ["says-done"] = (at, _, _) => new(at.SaysDone),
        ["limit-passed"] = (at, today, _) => new(today > at.Limit, at.Limit),
        ["return-limit-passed"] = (at, today, _) => new(today > at.Line.Returned?.Due, at.Line.Returned?.Due),
        ["milestone-passed"] = (at, today, rules) => Milestones.Missed(at, today, rules) is { } day ? new(true, day) : default,
        ["report-missing"] = (at, today, _) => new(today > at.ReportLimit, at.ReportLimit),
        ["returned"] = (at, _, _) => new(at.Line.Returned is not null, at.Line.Returned?.Due),
        ["limit-near"] = (at, today, rules) => new(today.AddDays(rules.WarningDays) >= at.Limit, at.Limit),
        ["report-near"] = (at, today, rules) => new(today.AddDays(rules.WarningDays) >= at.ReportLimit, at.ReportLimit),
        ["behind"] = (at, today, rules) => new(Behind(at, today) is { } points && points >= rules.BehindPoints, at.Limit),
        ["on-track"] = (_, _, _) => new(true),
    }.ToFrozenDictionary();

    /// <summary>How many points a line lags behind the share of its time that has passed; null where it never said how far it is, or has no limit.</summary>
    public static int? Behind(Standing at, DateOnly today)
    {
        if (at.Percent is not { } percent || at.Limit is not { } limit || limit <= at.Start) return null;
        var passed = Math.Clamp((today.DayNumber - at.Start.DayNumber) * 100 / (limit.DayNumber - at.Start.DayNumber), 0, 100);
        return passed - percent;
    }
}
