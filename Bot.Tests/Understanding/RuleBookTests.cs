using Duban.Dialogs.Understanding;

namespace Duban.Bot.Tests.Understanding;

public sealed class RuleBookTests
{
    private static readonly string[] Derived =
    [
        "THING", "WHICH", "ANYUNIT", "UNITS2", "SECTIONREF", "FOCUSITEM", "FOCUSUNIT", "FOCUSUNITS", "FOCUSLIST", "ORDINALREF", "TOPICTITLE", "ISROLE", "SECTIONTITLE", "TOTALNUM",
        "ELSEWHERE", "PLANSUBJECT", "HEAVY", "QMARK", "WITH", Tags.Count,
        Tags.Topic, Tags.Residue, Tags.Number, Tags.BadNumber, Tags.Quote, Tags.Time, Tags.Percent, Tags.UnknownUnit,
    ];

    [Fact]
    public void EveryTagOfARuleIsAWordsTagOrDerived()
    {
        var known = Words.All.Select(entry => entry.Tag).Concat(Derived).ToHashSet();
        var used = DataFile.Rows("intents.tsv").SelectMany(row => row[2].Split(' ', '|', '!')).Where(tag => tag.Length > 0 && !tag.StartsWith("LAST", StringComparison.Ordinal));
        used.Where(tag => !known.Contains(tag)).Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void NoWordIsListedUnderTwoTags()
    {
        var twice = Words.All.GroupBy(entry => entry.Word).Where(word => word.Select(entry => entry.Tag).Distinct().Count() > 1).Select(word => $"{word.Key}: {string.Join(' ', word.Select(entry => entry.Tag))}");
        twice.ShouldBeEmpty();
    }

    [Fact]
    public void IntentNamesAreThoseOfTheContract()
    {
        IntentNames.Of(Intent.LeadUnits).ShouldBe("lead-units");
        IntentNames.Of(Intent.CheckInHistory).ShouldBe("check-in-history");
        Enum.GetValues<Intent>().ShouldAllBe(intent => IntentNames.Parse(IntentNames.Of(intent)) == intent);
    }
}
