using Azure;
using Azure.AI.TextAnalytics;
using Duban.Bot.Tests.Support;
using static Azure.AI.TextAnalytics.TextAnalyticsModelFactory;

namespace Duban.Bot.Tests.StandIns;

/// <summary>Personal data by the client of the Language service, over HTTP.</summary>
public sealed class RecognizePiiTests : IAsyncLifetime
{
    private FakeLanguage service = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        service = await FakeLanguage.StartAsync();
        service.Analysis.PersonalOf = _ => [("13800000000", "PhoneNumber")];
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task OneDocumentGivesItsEntitiesAndItsMaskedText()
    {
        PiiEntityCollection found = await Client().RecognizePiiEntitiesAsync("请拨打13800000000", "zh-Hans", cancellationToken: Cancel);
        found.RedactedText.ShouldBe("请拨打***********");
        var entity = found.ShouldHaveSingleItem();
        (entity.Text, entity.SubCategory, entity.ConfidenceScore, entity.Offset, entity.Length).ShouldBe(("13800000000", null, 0.9, 3, 11));
        (entity.Category == PiiEntityCategory.PhoneNumber).ShouldBeTrue();
        service.Calls.Single().Parameters.ToJsonString().ShouldBe("""{"stringIndexType":"Utf16CodeUnit"}""");
    }

    [Fact]
    public void OptionsTravel()
    {
        var options = new RecognizePiiEntitiesOptions { DomainFilter = PiiEntityDomain.ProtectedHealthInformation, ModelVersion = "latest", CategoriesFilter = { "Email" } };
        Client().RecognizePiiEntities("text", "en", options, Cancel).Value.ShouldBeEmpty();
        service.Calls.Single().Parameters.ToJsonString()
            .ShouldBe("""{"modelVersion":"latest","stringIndexType":"Utf16CodeUnit","domain":"phi","piiCategories":["Email"]}""");
    }

    [Fact]
    public async Task ABatchComesInItsOrderWithItsErrors()
    {
        var batch = (await Client().RecognizePiiEntitiesBatchAsync(["a", "", "13800000000"], "en", cancellationToken: Cancel)).Value;
        batch.Select(result => (result.Id, result.HasError)).ShouldBe([("0", false), ("1", true), ("2", false)]);
        batch[2].Entities.Count.ShouldBe(1);
        Should.Throw<InvalidOperationException>(() => batch[1].Entities);
    }

    [Fact]
    public async Task TooManyDocumentsAreRefused() =>
        (await Should.ThrowAsync<RequestFailedException>(() => Client().RecognizePiiEntitiesBatchAsync(["1", "2", "3", "4", "5", "6"], "en", cancellationToken: Cancel)))
            .ErrorCode.ShouldBe("InvalidDocumentBatch");

    [Fact]
    public void TheFactoryMakesWhatTheClientReturns()
    {
        var entity = PiiEntity("a", "Email", null, 0.9, 0, 1);
        var result = RecognizePiiEntitiesResult("1", TextDocumentStatistics(1, 1), PiiEntityCollection([entity], "*"));
        (result.Entities.Single().Category.ToString(), result.Entities.RedactedText, result.Entities.Warnings.Count).ShouldBe(("Email", "*", 0));
        RecognizePiiEntitiesResultCollection([result, RecognizePiiEntitiesResult("2", TextAnalyticsError("InvalidDocument", "bad"))], null, "m")[1].HasError.ShouldBeTrue();
    }

    private TextAnalyticsClient Client() => new(new Uri(service.Url), new AzureKeyCredential("key1"));
}
