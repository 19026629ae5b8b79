using Azure.AI.TextAnalytics;
using static Azure.AI.TextAnalytics.TextAnalyticsModelFactory;

namespace Duban.Bot.Tests.StandIns;

/// <summary>The small types of the Language service and their factory.</summary>
public sealed class TextAnalyticsModelTests
{
    [Fact]
    public void CodesAreTexts()
    {
        TextAnalyticsErrorCode code = "InvalidDocument";
        (code == TextAnalyticsErrorCode.InvalidDocument).ShouldBeTrue();
        (code != TextAnalyticsErrorCode.NotFound).ShouldBeTrue();
        code.ToString().ShouldBe("InvalidDocument");
        default(TextAnalyticsErrorCode).Equals(code).ShouldBeFalse();
    }

    [Fact]
    public void AudiencesAreTexts()
    {
        TextAnalyticsAudience audience = "https://cognitiveservices.azure.cn";
        audience.ShouldBe(TextAnalyticsAudience.AzureChina);
        audience.ShouldNotBe(TextAnalyticsAudience.AzurePublicCloud);
    }

    [Fact]
    public void TheFactoryMakesWhatTheClientReturns()
    {
        var language = DetectedLanguage("English", "en", 0.9);
        language.Warnings.ShouldBeEmpty();
        var good = DetectLanguageResult("1", TextDocumentStatistics(3, 1), language);
        var bad = DetectLanguageResult("2", TextAnalyticsError("InvalidDocument", "empty"));
        var languages = DetectLanguageResultCollection([good, bad], TextDocumentBatchStatistics(2, 1, 1, 1), "latest");
        languages[0].PrimaryLanguage.Iso6391Name.ShouldBe("en");
        Should.Throw<InvalidOperationException>(() => languages[1].PrimaryLanguage);
        var phrases = KeyPhraseCollection(["a"], [TextAnalyticsWarning("DocumentTruncated", "cut")]);
        var all = ExtractKeyPhrasesResultCollection([ExtractKeyPhrasesResult("1", default, phrases)], null, "latest");
        all[0].KeyPhrases.Warnings.Single().Message.ShouldBe("cut");
    }
}
