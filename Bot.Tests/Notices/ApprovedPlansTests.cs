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

    // What differs from the approved file lies beside the test's program, to be read and copied.
    private static string? FirstDifference(string received, string expected)
    {
        var (left, right) = (received.Split('\n'), expected.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(left.Length, right.Length)).FirstOrDefault(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i), -1);
        return at < 0 ? null : $"line {at + 1}: {left.ElementAtOrDefault(at)} instead of {right.ElementAtOrDefault(at)}";
    }

    private static void AssertApproved(ReadResult result, string approved)
    {
        result.Refusal.ShouldBeNull();
        var received = PlanJson.Write(result);
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (received != expected)
        {
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, Path.GetFileName(approved)), received);
        }

        FirstDifference(received, expected).ShouldBeNull(Path.GetFileName(approved));
    }
}
