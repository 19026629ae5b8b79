using Duban.Plans.Units;

namespace Duban.Dialogs.Understanding;

/// <summary>An utterance with its marks and all that follows from them: topic, tags, named things.</summary>
internal sealed class Reading
{
    private readonly List<(string Text, string[] Alternatives)> segments;
    private readonly (DateOnly Today, int Year) days;

    private Reading(string text, Lexicon lexicon, DateOnly today, int year, NamedUnit? ownUnit)
    {
        var marks = Looking.ForWords(Tagger.Tag(text, lexicon, today, year), text, lexicon);
        (days, OwnUnit) = ((today, year), ownUnit);
        Text = text;
        segments = [.. TopicSegments.Of(text, marks)];
        Hits = lexicon.Topics.Rank([.. segments.Select(segment => segment.Alternatives)]);
        Residue = [.. TopicSegments.Unexplained(text, marks, lexicon.Topics)];
        Marks = LoneNumbers.Settled(marks, Residue);
        HasLoneNumber = marks.Any(mark => mark.Tag == Understanding.Tags.LoneNumber);
        Tags = [.. Marks.Select(mark => mark.Value is Unit ? Understanding.Tags.Unit : mark.Tag)];
        if (HasLoneNumber) Tags.Add(Understanding.Tags.LoneNumber);
        Lexicon = lexicon;
    }

    public string Text { get; }

    /// <summary>The speaker's own unit; null where nobody knows who speaks.</summary>
    public NamedUnit? OwnUnit { get; }

    public IReadOnlyList<Mark> Marks { get; }

    public Lexicon Lexicon { get; }

    /// <summary>The items that speak of the topic, best first.</summary>
    public IReadOnlyList<TopicHit> Hits { get; }

    /// <summary>What nothing explains.</summary>
    public IReadOnlyList<string> Residue { get; }

    /// <summary>Where the last word of correction stands (说错了, 其实); -1 for none.</summary>
    public int CorrectionAt => Marks.LastOrDefault(mark => mark.Tag == "CORRECT")?.Start ?? -1;

    /// <summary>Whether a number stands alone in it: 13, not 第13项.</summary>
    public bool HasLoneNumber { get; }

    /// <summary>How much the marks explain.</summary>
    public double Weight => Marks.Sum(mark => BestReading.Weight(Text, mark));

    /// <summary>The tags of the marks; the understander adds derived ones.</summary>
    public HashSet<string> Tags { get; }

    /// <summary>The topic's segments, each with its alternatives.</summary>
    public IReadOnlyList<(string Text, string[] Alternatives)> Topic => segments;

    public static Reading Of(string text, Lexicon lexicon, DateOnly today, int year, NamedUnit? ownUnit) =>
        new(text, lexicon, today, year, ownUnit);

    /// <summary>Another text, read in the same circumstances.</summary>
    public Reading Anew(string text) => new(text, Lexicon, days.Today, days.Year, OwnUnit);

    public IEnumerable<int> Numbers(string tag) => Marks.Where(mark => mark.Tag == tag).SelectMany(mark => (int[])mark.Value!).Distinct();

    public T? First<T>(string tag) where T : struct => Marks.FirstOrDefault(mark => mark.Tag == tag)?.Value as T?;

    /// <summary>The units it names; of several only those after a correction: 商务局说错了，审计局.</summary>
    public IEnumerable<NamedUnit> Units()
    {
        NamedUnit[] after = [.. Units(Marks.Where(mark => mark.Start > CorrectionAt && !IsTheSpeakers(mark)))];
        return after.Length > 0 ? after : Units(Marks.Where(mark => !IsTheSpeakers(mark)));
    }

    /// <summary>"我是讲治镇司法所的，想问…": who asks is not asked about.</summary>
    private bool IsTheSpeakers(Mark mark) => Text.AsSpan(0, mark.Start).EndsWith("我是", StringComparison.Ordinal) && !Text.AsSpan(mark.End).Contains("我们", StringComparison.Ordinal) && Marks.Any(other => other.Start > mark.Start && other.Tag is "LEAD" or "RESP" or "WHO" or "WHAT" or "WHEN");

    private IEnumerable<NamedUnit> Units(IEnumerable<Mark> marks) =>
        marks.Select(mark => mark switch
        {
            { Value: Unit unit } => NamedUnit.Of(unit),
            { Value: UnitGroup group } => NamedUnit.Of(group),
            { Tag: Understanding.Tags.Township, Value: string name } => NamedUnit.Township(name),
            { Tag: "OWNUNIT" } => OwnUnit,
            _ => null,
        }).OfType<NamedUnit>().DistinctBy(unit => unit.Name);
}
