using Duban.Bot.Composition;
using Duban.Bot.Language;
using Microsoft.Extensions.Configuration;

namespace Duban.Bot.Tests.Language;

public sealed class LanguageOptionsTests
{
    private const string Named = "https://duban.cognitiveservices.azure.com";

    [Fact]
    public void NobodyIsAskedByDefault()
    {
        new LanguageOptions().IsOn.ShouldBeFalse();
        Faults(new LanguageOptions { Timeout = TimeSpan.Zero }).ShouldBeEmpty();
    }

    [Fact]
    public void TheSystemsOwnVariableOfThatNameDoesNoHarm()
    {
        var settings = new Dictionary<string, string?> { ["LANGUAGE"] = "en_US:en", ["Language:Timeout"] = "00:00:01" };
        var options = new LanguageOptions();
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build().GetSection("Language").Bind(options);
        (options.Timeout, options.IsOn).ShouldBe((TimeSpan.FromSeconds(1), false));
    }

    [Theory]
    [InlineData(Named, "", LanguageCloud.Public)]
    [InlineData(Named, "key", LanguageCloud.Public)]
    [InlineData("https://chinaeast2.api.cognitive.azure.cn", "key", LanguageCloud.China)]
    [InlineData("https://duban.cognitiveservices.azure.cn", "", LanguageCloud.China)]
    [InlineData("https://duban.cognitiveservices.azure.us/", "", LanguageCloud.UsGovernment)]
    [InlineData("https://language.county.example", "", LanguageCloud.China)]
    [InlineData("http://127.0.0.1:5000", "key", LanguageCloud.Public)]
    public void SensibleOptionsAreTaken(string endpoint, string key, LanguageCloud cloud) =>
        Faults(new LanguageOptions { Endpoint = endpoint, Key = key, Cloud = cloud }).ShouldBeEmpty();

    [Theory]
    [InlineData("duban", "key", LanguageCloud.Public, "not an address")]
    [InlineData("ftp://duban", "key", LanguageCloud.Public, "not an address")]
    [InlineData("http://duban.cognitiveservices.azure.com", "key", LanguageCloud.Public, "https")]
    [InlineData("http://127.0.0.1:5000", "", LanguageCloud.Public, "https")]
    [InlineData("https://eastus.api.cognitive.microsoft.com", "", LanguageCloud.Public, "needs a key")]
    [InlineData(Named, "", LanguageCloud.China, "not of the cloud China")]
    [InlineData(Named, "", (LanguageCloud)7, "one of Public, UsGovernment, China")]
    [InlineData(Named, "key\n", LanguageCloud.Public, "Language:Key")]
    public void FaultsAreNamed(string endpoint, string key, LanguageCloud cloud, string fault) =>
        Faults(new LanguageOptions { Endpoint = endpoint, Key = key, Cloud = cloud }).ShouldContain(line => line.Contains(fault));

    [Fact]
    public void AllFaultsAreNamedTogether() =>
        Faults(new LanguageOptions { Endpoint = "duban", Key = " ", Timeout = TimeSpan.FromMinutes(1) }).Length.ShouldBe(3);

    [Theory]
    [InlineData("--Language:Endpoint=duban")]
    [InlineData("--Language:Cloud=Moon")]
    public async Task AWrongConfigurationStopsTheStart(string setting) =>
        (await WebProgram.RunAsync(["--Urls=http://127.0.0.1:0", "--Serilog:MinimumLevel:Default=Fatal", setting], TestContext.Current.CancellationToken)).ShouldBe(1);

    private static string[] Faults(LanguageOptions options) => [.. new LanguageOptionsValidator().Validate(null, options).Failures ?? []];
}
