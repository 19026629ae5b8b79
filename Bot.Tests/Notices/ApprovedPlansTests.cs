using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Notices;

public sealed class ApprovedPlansTests
{
    public static TheoryData<string> Samples =>
        [.. Directory.EnumerateFiles(SampleNotices.Folder).Where(path => !path.EndsWith(".json", StringComparison.Ordinal)).Select(path => Path.GetFileName(path)!).Order()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void ReadGivesTheApprovedPlan(string name)
    {
        var path = Path.Combine(SampleNotices.Folder, name);
        AssertApproved(SampleNotices.Read(path), path + ".json");
    }

    [Fact]
    public void ReadGivesTheApprovedPlanOfTheSeed() =>
        AssertApproved(SampleNotices.Read(SampleNotices.Seed), Path.Combine(SampleNotices.Folder, "..", "Seed.json"));

    // What differs from the approved file is written beside it, to be read and renamed.
    private static void AssertApproved(ReadResult result, string approved)
    {
        result.Refusal.ShouldBeNull();
        var received = PlanJson.Write(result);
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (received != expected)
        {
            File.WriteAllText(approved.Replace(".json", ".received.json", StringComparison.Ordinal), received);
        }

        received.ShouldBe(expected);
    }
}
