using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Tests.Storage;

public sealed class PlansOptionsTests
{
    [Fact]
    public void TheDefaultsAreValid() => Faults(new PlansOptions()).ShouldBeEmpty();

    [Fact]
    public void AllFaultsAreReportedTogether() =>
        Faults(new PlansOptions { Provider = (DatabaseProvider)7, Authority = " ", SeedsFolder = "" }).Count.ShouldBe(3);

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, "")]
    [InlineData(DatabaseProvider.Sqlite, "Data Source=:memory:")]
    [InlineData(DatabaseProvider.Sqlite, "Host=localhost;Password=secret")]
    [InlineData(DatabaseProvider.PostgreSql, "Data Source=data/duban.db;Password=secret")]
    [InlineData(DatabaseProvider.PostgreSql, "Database=duban;Password=secret")]
    [InlineData(DatabaseProvider.PostgreSql, "")]
    public void AnUnusableConnectionIsAFaultThatKeepsThePasswordSecret(DatabaseProvider provider, string connection)
    {
        var fault = Faults(new PlansOptions { Provider = provider, ConnectionString = connection }).ShouldHaveSingleItem();
        fault.ShouldStartWith("ConnectionString");
        fault.ShouldNotContain("secret");
    }

    [Fact]
    public void AddPlansGivesAllStores()
    {
        using var provider = new ServiceCollection().AddPlans(options => options.Authority = "宣汉县").BuildServiceProvider();
        provider.GetRequiredService<IOptions<PlansOptions>>().Value.Authority.ShouldBe("宣汉县");
        foreach (var type in new[] { typeof(FactsLoader), typeof(SeedImporter), typeof(TranscriptStore), typeof(SecretStore), typeof(DocumentStore), typeof(Migrator) })
            provider.GetRequiredService(type).ShouldNotBeNull();
    }

    private static List<string> Faults(PlansOptions options) => [.. new PlansOptionsValidator().Validate(null, options).Failures ?? []];
}
