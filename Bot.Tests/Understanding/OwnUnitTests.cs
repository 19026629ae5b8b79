using Duban.Bot.Tests.Support;
using Duban.Dialogs.Understanding;

namespace Duban.Bot.Tests.Understanding;

public sealed class OwnUnitTests
{
    [Theory]
    [InlineData("我们局牵头哪些任务")]
    [InlineData("which tasks does our bureau lead")]
    public void AnOfficersOwnUnitIsUnderstood(string question)
    {
        var answer = new Talk().Say(question, speaker: "demo-justice");
        answer.Intent.ShouldBe(Intent.ItemsLed);
        answer.Units.ShouldBe(["县司法局"]);
    }

    [Fact]
    public void WhoseUnitNobodyKnowsIsAskedBack() => new Talk().Say("我们局牵头哪些任务", speaker: "somebody").Intent.ShouldBe(Intent.Clarify);

    [Fact]
    public void TheSampleOfficersSayThatTheyAreSamples() =>
        SeedFacts.Facts.Directory.Officers.ShouldAllBe(officer => officer.Name.StartsWith("示例"));

    [Fact]
    public void EverySampleOfficersUnitIsOfTheDirectory() =>
        SeedFacts.Facts.Directory.Officers.Where(officer => officer.Unit is not null).ShouldAllBe(officer => SeedFacts.Facts.Directory.FindUnit(officer.Unit!) != null);
}
