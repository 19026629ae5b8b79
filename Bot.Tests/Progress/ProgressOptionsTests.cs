using Duban.Plans;
using Duban.Plans.Progress;
using Microsoft.Extensions.DependencyInjection;

namespace Duban.Bot.Tests.Progress;

public sealed class ProgressOptionsTests
{
    [Fact]
    public void WithoutSettingsTheDefaultsHold()
    {
        var rules = Of().GetRequiredService<OfficeRules>();
        rules.Rules.ShouldBe(new ProgressRules());
        rules.Lamps.ShouldBeSameAs(LampRules.Default);
    }

    [Fact]
    public void EverySettingIsTaken()
    {
        var rules = Of(
            ("cadence", "monthly"), ("ReportGraceDays", "1"), ("CatchUpDays", "2"), ("ReceiptWorkingDays", "3"), ("DisputeWorkingDays", "4"), ("MostExtensions", "5"),
            ("WarningDays", "6"), ("BehindPoints", "7"), ("ReopenDays", "8")).GetRequiredService<OfficeRules>().Rules;
        rules.ShouldBe(new ProgressRules
        {
            Cadence = Cadence.Monthly, ReportGraceDays = 1, CatchUpDays = 2, ReceiptWorkingDays = 3, DisputeWorkingDays = 4, MostExtensions = 5,
            WarningDays = 6, BehindPoints = 7, ReopenDays = 8,
        });
    }

    [Fact]
    public void TheShippedSettingsAreTheDefaultsAndNameEveryRule()
    {
        var shipped = new Microsoft.Extensions.Configuration.ConfigurationBuilder();
        Microsoft.Extensions.Configuration.JsonConfigurationExtensions.AddJsonFile(shipped, Path.Combine(Checkout.Root, "appsettings.json"));
        var options = new ProgressOptions();
        Duban.Bot.Composition.Settings.BindProgress(shipped.Build(), options);
        OfficeRules.Of(options).Rules.ShouldBe(new ProgressRules());
        string[] rules = [.. typeof(ProgressRules).GetProperties().Select(property => property.Name).Where(name => name != nameof(ProgressRules.Workdays))];
        options.Values.Keys.ShouldBe(rules, ignoreOrder: true);
    }

    [Fact]
    public void AllFaultsAreToldTogetherInWords() => Faults(
        new() { Values = { ["Cadence"] = "Sometimes", ["WarningDays"] = "-1", ["ReopenDays"] = "", ["BehindPoint"] = "3" }, LampsFile = "/no/such/lamps.tsv" }).ShouldBe(
        [
            "Progress:BehindPoint is no setting.",
            "Progress:Cadence is 'Sometimes'; it is one of Monthly, Quarterly, HalfYearly, Yearly.",
            "Progress:ReopenDays is ''; it takes a whole number from 0 to 3650.",
            "Progress:WarningDays is '-1'; it takes a whole number from 0 to 90.",
            "Progress:LampsFile /no/such/lamps.tsv: Could not find a part of the path '/no/such/lamps.tsv'.",
        ]);

    [Theory]
    [InlineData("1")]
    [InlineData("Monthly, Yearly")]
    [InlineData("")]
    public void ACadenceIsAWord(string text) => Faults(new() { Values = { ["Cadence"] = text } }).ShouldHaveSingleItem().ShouldContain("is one of");

    [Theory]
    [InlineData("severity\tred green\nred\tlimit-passed\nred\tlimit passed", "line 3: there is no trigger limit passed.")]
    [InlineData("severity\tred green\nred", "line 2: two columns are needed, not 1.")]
    [InlineData("# ours\nseverity\tred green\nblue\tlimit-passed", "line 3: blue is no colour of the row severity above.")]
    [InlineData("red\tlimit-passed", "line 1: red is no colour of the row severity above.")]
    [InlineData("# nothing", "one row severity is needed.")]
    public void AFaultyLampsFileIsRefusedWithLineAndReason(string text, string reason)
    {
        using var lamps = new LampsFile(text);
        Faults(new() { LampsFile = lamps.Path }).ShouldHaveSingleItem().ShouldEndWith(reason);
    }

    [Fact]
    public void AnOfficeHasLampsOfItsOwnByTheSettingOrInItsSeeds()
    {
        using var lamps = new LampsFile("severity\torange blue\norange\tlimit-passed\nblue\ton-track");
        OfficeRules.Of(new() { LampsFile = lamps.Path }).Lamps.Severity.ShouldBe(["orange", "blue"]);
        OfficeRules.Of(new() { SeedsFolder = Path.GetDirectoryName(lamps.Path)! }).Lamps.Triggers.ShouldBe([("orange", "limit-passed"), ("blue", "on-track")]);
    }

    private static ServiceProvider Of(params (string Name, string Value)[] settings) => new ServiceCollection().AddPlans(null, options =>
    {
        foreach (var (name, value) in settings) options.Values[name] = value;
    }).BuildServiceProvider();

    private static List<string> Faults(ProgressOptions options) => [.. new ProgressOptionsValidator().Validate(null, options).Failures ?? []];

    private sealed class LampsFile : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duban-lamps-");

        public LampsFile(string text) => File.WriteAllText(Path, text);

        public string Path => System.IO.Path.Combine(folder.FullName, "lamps.tsv");

        public void Dispose() => folder.Delete(recursive: true);
    }
}
