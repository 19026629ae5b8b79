namespace Duban.Bot.Tests.Notices;

/// <summary>Notices of a dozen items and more, each in another format, with the reading that the contract asks for beside them.</summary>
public sealed class RealNoticesTests
{
    public static TheoryData<string> Notices => [.. NoticeFiles.Real.Select(path => Path.GetRelativePath(Checkout.Root, path))];

    [Theory]
    [MemberData(nameof(Notices))]
    public void ReadGivesTheExpectedPlanOfEachNotice(string notice)
    {
        var path = Path.Combine(Checkout.Root, notice);
        var result = SampleNotices.Read(path);
        PlanJson.Write(result with { Warnings = [] }).ShouldBe(File.ReadAllText(NoticeFiles.Expected(path)));
    }

    [Fact]
    public void ThereAreAtLeastTwentyFiveOfADozenItems() =>
        NoticeFiles.Real.Count(path => SampleNotices.Read(path).Plan!.Items.Length >= 12).ShouldBeGreaterThanOrEqualTo(25);

    [Fact]
    public void AReadingOfEachIsTheSameTwiceAndInParallel()
    {
        var once = NoticeFiles.All.Select(path => PlanJson.Write(SampleNotices.Read(path))).ToList();
        NoticeFiles.All.AsParallel().AsOrdered().Select(path => PlanJson.Write(SampleNotices.Read(path))).ToList().ShouldBe(once);
    }
}
