using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>What the words themselves say of an intent's slots, before the focus completes them.</summary>
internal static class Gist
{
    /// <summary>The gist for an intent; what the words leave open stays open.</summary>
    public static Understood Of(Intent intent, Reading reading, Plan plan)
    {
        var topic = reading.Topic;
        return new Understood
        {
            Intent = intent,
            Language = "",
            Units = [.. reading.Units()],
            Role = RoleIn(reading.Tags),
            Section = SectionMention.Of(reading),
            Time = TimeIn(reading),
            Percent = reading.First<int>(Tags.Percent) ?? (reading.Tags.Contains("DONE") && intent == Intent.CheckIn ? 100 : null),
            Topic = topic.Count == 0 ? null : string.Join(' ', topic.Select(segment => segment.Text)),
            TopicWords = [.. topic.SelectMany(segment => segment.Alternatives)],
            Items = LooksForItems(intent, reading, plan) ? Finding.Of(reading) : [],
            AsksForTheName = reading.Tags.Contains("NAMED"),
            PlanDetail = DetailIn(reading.Tags),
        };
    }

    private static DutyRole? RoleIn(HashSet<string> tags) =>
        // "是牵头还是责任单位" asks which of both.
        tags.Contains("LEAD") && tags.Contains("RESP") ? null
        : tags.Contains("LEAD") ? DutyRole.Lead
        : tags.Contains("RESP") ? DutyRole.Responsible
        : tags.Contains("COOP") ? DutyRole.Cooperating : null;

    /// <summary>Of several times (11月跟12月) from the first to the last.</summary>
    private static DaySpan? TimeIn(Reading reading)
    {
        DaySpan[] spans = [.. reading.Marks.Where(mark => mark.Tag == Tags.Time).Select(mark => (DaySpan)mark.Value!)];
        return spans.Length == 0 ? null : new DaySpan(spans.Any(span => span.From is null) ? null : spans.Min(span => span.From), spans.Max(span => span.To));
    }

    private static PlanDetail DetailIn(HashSet<string> tags) =>
        tags.Contains("PLANDATE") || tags.Contains("WHEN") ? PlanDetail.Date : tags.Contains("PLANYEAR") ? PlanDetail.Year : PlanDetail.None;

    private static bool LooksForItems(Intent intent, Reading reading, Plan plan) =>
        intent == Intent.FindItems || (intent == Intent.CountItems && reading.Tags.Contains(Tags.Topic) && !IsThePlansOwnSubject(reading, plan));

    /// <summary>"整改任务总共几项" in a plan of 整改 counts all.</summary>
    public static bool IsThePlansOwnSubject(Reading reading, Plan plan)
    {
        var title = Normaliser.Fold(plan.Title);
        return !reading.Tags.Contains("FIND") && reading.Topic.Count > 0 && reading.Topic.All(segment => title.Contains(segment.Text, StringComparison.Ordinal));
    }
}
