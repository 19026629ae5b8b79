using Duban.Bot.Language;
using Duban.Bot.Tests.Support;
using Duban.Dialogs;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Duban.Bot.Tests.Language;

/// <summary>Asking the service: what leaves the house, what comes of it, and that no failure of it goes further.</summary>
public sealed class SecondOpinionsTests : IAsyncLifetime
{
    private const Doubt Both = Doubt.Language | Doubt.Topic;

    private readonly FakeTimeProvider time = new();
    private readonly RecordingLogger<SecondOpinions> log = new();
    private FakeLanguage service = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => service = await FakeLanguage.StartAsync();

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task BothKindsMakeOneOpinion()
    {
        service.Analysis.PhrasesOf = _ => ["双随机", "无人机"];
        var opinion = await Opinions().AskAsync("双随机 for 无人机", Both, Cancel);
        opinion!.Language.ShouldBe("zh-Hans");
        opinion.KeyPhrases.ShouldBe(["双随机", "无人机"]);
        service.Calls.ShouldAllBe(call => call.Parameters["loggingOptOut"]!.GetValue<bool>());
        service.Calls.Single(call => call.Kind == "KeyPhraseExtraction").First("language").ShouldBe("zh-Hans");
        service.Calls.Single(call => call.Kind == "LanguageDetection").First("countryHint").ShouldBe("");
    }

    [Theory]
    [InlineData("zh_chs", 0.9, "zh-Hans")]
    [InlineData("zh_cht", 0.9, "zh-Hans")]
    [InlineData("zh-Hant", 0.9, "zh-Hans")]
    [InlineData("en", 0.6, "en")]
    [InlineData("en", 0.3, null)]
    [InlineData("ja", 0.9, null)]
    [InlineData("(Unknown)", 0.0, null)]
    public async Task LanguagesAreOurs(string code, double confidence, string? ours)
    {
        service.Analysis.LanguageOf = _ => ("Some", code, confidence);
        (await Opinions().AskAsync("双随机 which", Doubt.Language, Cancel))?.Language.ShouldBe(ours);
    }

    [Fact]
    public async Task OnlyWhatIsInDoubtIsAsked()
    {
        var opinions = Opinions();
        (await opinions.AskAsync("双随机 which", Doubt.None, Cancel)).ShouldBeNull();
        await opinions.AskAsync("双随机 which", Doubt.Topic, Cancel);
        service.Calls.Select(call => call.Kind).ShouldBe(["KeyPhraseExtraction"]);
    }

    [Fact]
    public async Task WhatIsSwitchedOffIsNotAsked()
    {
        (await Opinions(options => options.Endpoint = "").AskAsync("双随机 which", Both, Cancel)).ShouldBeNull();
        (await Opinions(options => (options.DetectLanguage, options.KeyPhrases) = (false, false)).AskAsync("双随机 which", Both, Cancel)).ShouldBeNull();
        (await Opinions(options => options.DetectLanguage = false).AskAsync("双随机 which", Both, Cancel))!.Language.ShouldBeNull();
        service.Calls.Select(call => call.Kind).ShouldBe(["KeyPhraseExtraction"]);
    }

    [Fact]
    public async Task NumbersAddressesAndMentionsStayInTheHouse()
    {
        await Opinions().AskAsync("<at>督办</at> 双随机请打13800000000或发zhang.san@county.gov.cn", Doubt.Topic, Cancel);
        service.Calls.Single().First("text").ShouldBe("双随机请打***********或发***********************");
    }

    [Fact]
    public async Task AnAnswerThatComesTooLateIsNone()
    {
        service.Hang();
        var asked = Opinions().AskAsync("双随机 which", Both, Cancel);
        await service.ArrivedAsync();
        await service.ArrivedAsync();
        asked.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromMilliseconds(800));
        (await asked).ShouldBeNull();
        log.Lines.Count(line => line.Contains("no answer in time")).ShouldBe(2);
    }

    [Fact]
    public async Task WhatOneKindFoundCountsThoughTheOtherFailed()
    {
        service.Instead = (context, call) =>
        {
            if (call.Kind != "LanguageDetection") return Task.FromResult(false);
            context.Response.StatusCode = 500;
            return Task.FromResult(true);
        };
        var opinion = await Opinions().AskAsync("双随机 which", Both, Cancel);
        opinion!.Language.ShouldBeNull();
        opinion.KeyPhrases.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task TheEndOfTheTurnEndsTheQuestion()
    {
        service.Hang();
        using var turn = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var asked = Opinions().AskAsync("双随机 which", Doubt.Topic, turn.Token);
        await service.ArrivedAsync();
        await turn.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => asked);
        log.Lines.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(401, "401")]
    [InlineData(429, "TooManyRequests")]
    [InlineData(503, "ServiceUnavailable")]
    public async Task AFailureIsLoggedOnceAndNotTriedAgain(int status, string code)
    {
        service.Fail(status, code);
        var opinions = Opinions();
        (await opinions.AskAsync("双随机 which", Doubt.Topic, Cancel)).ShouldBeNull();
        (await opinions.AskAsync("双随机 which", Doubt.Topic, Cancel)).ShouldBeNull();
        service.Calls.Count.ShouldBe(2);
        log.Lines.Single().ShouldContain($"HTTP {status} {code}");
    }

    [Fact]
    public async Task AnAnswerThatIsNotTheServicesIsNone()
    {
        service.Instead = async (context, _) =>
        {
            await context.Response.WriteAsync("<html>welcome</html>");
            return true;
        };
        (await Opinions().AskAsync("双随机 which", Both, Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task NoServiceAtAllIsNoOpinion()
    {
        await service.DisposeAsync();
        (await Opinions().AskAsync("双随机 which", Doubt.Topic, Cancel)).ShouldBeNull();
        log.Lines.Single().ShouldContain("no connection");
    }

    [Fact]
    public async Task AfterFiveFailuresTheServiceIsLeftAloneForAMinute()
    {
        service.Fail(503, "ServiceUnavailable");
        var opinions = Opinions();
        for (var time = 0; time < 7; time++) await opinions.AskAsync("双随机 which", Doubt.Topic, Cancel);
        service.Calls.Count.ShouldBe(5);

        time.Advance(TimeSpan.FromSeconds(61));
        await opinions.AskAsync("双随机 which", Doubt.Topic, Cancel);
        await opinions.AskAsync("双随机 which", Doubt.Topic, Cancel);
        service.Calls.Count.ShouldBe(6);

        time.Advance(TimeSpan.FromSeconds(61));
        service.Recover();
        for (var time = 0; time < 3; time++) (await opinions.AskAsync("双随机 which", Doubt.Topic, Cancel)).ShouldNotBeNull();
        service.Calls.Count.ShouldBe(9);
    }

    [Theory]
    [InlineData("30", 30)]
    [InlineData("86400", 600)]
    public async Task WhoAsksToBeLeftAloneIsLeftAlone(string retryAfter, int seconds)
    {
        service.Fail(429, "TooManyRequests", retryAfter);
        var opinions = Opinions();
        await opinions.AskAsync("双随机 which", Doubt.Topic, Cancel);
        time.Advance(TimeSpan.FromSeconds(seconds - 1));
        await opinions.AskAsync("双随机 which", Doubt.Topic, Cancel);
        service.Calls.Count.ShouldBe(1);

        time.Advance(TimeSpan.FromSeconds(2));
        service.Recover();
        (await opinions.AskAsync("双随机 which", Doubt.Topic, Cancel)).ShouldNotBeNull();
    }

    [Fact]
    public async Task AKindThatThisCloudLacksIsNotAskedAgain()
    {
        service.Kinds.Remove("KeyPhraseExtraction");
        var opinions = Opinions();
        for (var time = 0; time < 2; time++) (await opinions.AskAsync("双随机 which", Both, Cancel))!.Language.ShouldBe("zh-Hans");
        service.Calls.Count(call => call.Kind == "KeyPhraseExtraction").ShouldBe(1);
        log.Lines.Single().ShouldContain("has no KeyPhraseExtraction here");
    }

    [Fact]
    public async Task AnAddressThatIsNoLanguageResourceIsNotAskedAgain()
    {
        var opinions = Opinions(options => options.Endpoint = service.Url + "/elsewhere");
        for (var time = 0; time < 2; time++) (await opinions.AskAsync("双随机 which", Doubt.Topic, Cancel)).ShouldBeNull();
        service.Calls.Count.ShouldBe(1);
        log.Lines.Single().ShouldContain("HTTP 404");
    }

    [Fact]
    public async Task LogsTellNothingOfTheText()
    {
        service.Fail(400, "InvalidRequest");
        await Opinions().AskAsync("双随机 which", Both, Cancel);
        log.Lines.ShouldAllBe(line => !line.Contains("双随机"));
    }

    private SecondOpinions Opinions(Action<LanguageOptions>? change = null)
    {
        var options = new LanguageOptions { Endpoint = service.Url, Key = "key1" };
        change?.Invoke(options);
        return new SecondOpinions(Options.Create(options), time, log);
    }
}
