using Azure;
using Azure.AI.TextAnalytics;
using Duban.Bot.Tests.Support;

namespace Duban.Bot.Tests.StandIns;

/// <summary>The client of the Language service over HTTP: what it sends, and what it makes of the answers.</summary>
public sealed class TextAnalyticsClientTests : IAsyncLifetime
{
    private readonly AzureKeyCredential key = new("key1");
    private FakeLanguage service = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => service = await FakeLanguage.StartAsync();

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task OneDocumentIsABatchOfOne()
    {
        DetectedLanguage found = await Client().DetectLanguageAsync("which tasks", cancellationToken: Cancel);
        (found.Name, found.Iso6391Name, found.ConfidenceScore).ShouldBe(("English", "en", 0.99));
        var call = service.Calls.Single();
        (call.Method, call.Path, call.ApiVersion, call.Key).ShouldBe(("POST", "/language/:analyze-text", "2023-04-01", "key1"));
        (call.Kind, call.First("id"), call.First("text"), call.First("countryHint")).ShouldBe(("LanguageDetection", "0", "which tasks", "us"));
        call.Parameters.ShouldBeEmpty();
    }

    [Fact]
    public async Task SimplifiedChineseHasTheServicesOwnName() =>
        (await Client().DetectLanguageAsync("哪些任务", cancellationToken: Cancel)).Value.Iso6391Name.ShouldBe("zh_chs");

    [Fact]
    public async Task AnEndpointMayEndInASlash()
    {
        var client = new TextAnalyticsClient(new Uri(service.Url + "/"), key);
        (await client.ExtractKeyPhrasesAsync("红头 文件", "zh-Hans", Cancel)).Value.ShouldBe(["红头", "文件"]);
        service.Calls.Single().Path.ShouldBe("/language/:analyze-text");
    }

    [Theory]
    [InlineData(null, "us")]
    [InlineData("cn", "cn")]
    [InlineData("", "")]
    public async Task ACountryHintMayBeLeftToTheClientOrDenied(string? hint, string sent)
    {
        await Client().DetectLanguageBatchAsync([new DetectLanguageInput("a", "text") { CountryHint = hint }], cancellationToken: Cancel);
        service.Calls.Single().First("countryHint").ShouldBe(sent);
    }

    [Theory]
    [InlineData(null, "zh-Hans")]
    [InlineData("en", "en")]
    public async Task ALanguageMayBeLeftToTheClient(string? language, string sent)
    {
        var client = Client(new TextAnalyticsClientOptions { DefaultLanguage = "zh-Hans" });
        await client.ExtractKeyPhrasesBatchAsync(["text"], language, cancellationToken: Cancel);
        service.Calls.Single().First("language").ShouldBe(sent);
    }

    [Fact]
    public async Task ResultsAndErrorsComeInTheOrderOfTheInput()
    {
        DetectLanguageInput[] documents = [new("c", "哪些任务"), new("a", ""), new("b", "which tasks"), new("d", "x") { CountryHint = "china" }, new("e", "👨‍👩‍👧 13")];
        var found = (await Client().DetectLanguageBatchAsync(documents, cancellationToken: Cancel)).Value;
        found.Select(result => result.Id).ShouldBe(["c", "a", "b", "d", "e"]);
        found.Select(result => result.HasError).ShouldBe([false, true, false, true, false]);
        found[1].Error.ErrorCode.ShouldBe<TextAnalyticsErrorCode>(TextAnalyticsErrorCode.InvalidDocument);
        found[1].Error.Message.ShouldBe("Document text is empty.");
        ((string)found[3].Error.ErrorCode).ShouldBe(TextAnalyticsErrorCode.InvalidCountryHint);
        Should.Throw<InvalidOperationException>(() => found[1].PrimaryLanguage).Message.ShouldContain("Document text is empty.");
        found[4].PrimaryLanguage.Name.ShouldBe("(Unknown)");
        found.ModelVersion.ShouldBe("2023-09-01");
        found.Statistics.ShouldBeNull();
    }

    [Fact]
    public async Task ADocumentTooLongIsItsOwnErrorOnly()
    {
        var long5121 = new string('法', 5121);
        var found = (await Client().ExtractKeyPhrasesBatchAsync(["双随机 公开", long5121], "zh-Hans", cancellationToken: Cancel)).Value;
        found[0].KeyPhrases.ShouldBe(["双随机", "公开"]);
        found[1].Error.ErrorCode.ToString().ShouldBe("InvalidDocument");
        Should.Throw<InvalidOperationException>(() => found[1].KeyPhrases);
    }

    [Fact]
    public async Task AlonePutsADocumentsErrorIntoAnException()
    {
        var error = await Should.ThrowAsync<RequestFailedException>(() => Client().ExtractKeyPhrasesAsync("text", "tlh", Cancel));
        (error.Status, error.ErrorCode).ShouldBe((200, "UnsupportedLanguageCode"));
        error.Message.ShouldContain("Supplied language not supported.");
    }

    [Fact]
    public async Task OptionsOfACallAreSent()
    {
        var options = new TextAnalyticsRequestOptions { DisableServiceLogs = true, ModelVersion = "2022-10-01", IncludeStatistics = true };
        var found = (await Client().ExtractKeyPhrasesBatchAsync([new TextDocumentInput("7", "a b")], options, Cancel)).Value;
        var call = service.Calls.Single();
        call.Parameters["loggingOptOut"]!.GetValue<bool>().ShouldBeTrue();
        call.Parameters["modelVersion"]!.GetValue<string>().ShouldBe("2022-10-01");
        call.Parameters.ContainsKey("stringIndexType").ShouldBeFalse();
        (found.Statistics.DocumentCount, found.Statistics.ValidDocumentCount, found.Statistics.InvalidDocumentCount, found.Statistics.TransactionCount).ShouldBe((1, 1, 0, 1));
        (found[0].Statistics.CharacterCount, found[0].Statistics.TransactionCount).ShouldBe((3, 1));
    }

    [Fact]
    public async Task WarningsAreTold()
    {
        var found = (await Client().ExtractKeyPhrasesAsync(new string('x', 65), cancellationToken: Cancel)).Value;
        found.Warnings.Single().WarningCode.ShouldBe<TextAnalyticsWarningCode>(TextAnalyticsWarningCode.LongWordsInDocument);
    }

    [Fact]
    public void TheSynchronousTwinsDoTheSame()
    {
        Client().DetectLanguage("which", cancellationToken: Cancel).Value.Iso6391Name.ShouldBe("en");
        Client().DetectLanguageBatch(["which", "哪些"], cancellationToken: Cancel).Value.Select(one => one.PrimaryLanguage.Iso6391Name).ShouldBe(["en", "zh_chs"]);
        Client().ExtractKeyPhrases("a b", cancellationToken: Cancel).Value.ShouldBe(["a", "b"]);
        Client().ExtractKeyPhrasesBatch(["a", "b"], cancellationToken: Cancel).Value.Select(one => one.KeyPhrases.Single()).ShouldBe(["a", "b"]);
        Should.Throw<RequestFailedException>(() => Client().ExtractKeyPhrases("text", "tlh", Cancel)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task TheRawResponseIsThere()
    {
        var response = (await Client().DetectLanguageAsync("which", cancellationToken: Cancel)).GetRawResponse();
        response.Status.ShouldBe(200);
        response.Headers.TryGetValue("apim-request-id", out var id).ShouldBeTrue();
        id.ShouldBe("trace1");
        response.Content.ToString().ShouldContain("LanguageDetectionResults");
    }

    [Fact]
    public async Task ARotatedKeyCountsAtOnce()
    {
        var client = Client();
        await client.DetectLanguageAsync("which", cancellationToken: Cancel);
        service.Keys.Remove("key1");
        key.Update("key2");
        await client.DetectLanguageAsync("which", cancellationToken: Cancel);
        service.Calls.Select(call => call.Key).ShouldBe(["key1", "key2"]);
    }

    private TextAnalyticsClient Client(TextAnalyticsClientOptions? options = null) => new(new Uri(service.Url), key, options ?? new TextAnalyticsClientOptions());
}
