using Duban.Bot.Language;
using Duban.Bot.Tests.Support;
using Duban.Plans.Progress;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Duban.Bot.Tests.Language;

/// <summary>The second pass over reports: what leaves the house, what comes of it, and that no failure of it goes further.</summary>
public sealed class PersonalOpinionsTests : IAsyncLifetime
{
    private readonly FakeTimeProvider time = new();
    private readonly RecordingLogger<PersonalOpinions> log = new();
    private FakeLanguage service = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => service = await FakeLanguage.StartAsync();

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task WhatTheServiceFindsIsMaskedBesideWhatWeFind()
    {
        service.Analysis.PersonalOf = _ => [("li@county.cn", "Email")];
        const string Text = "😀联系13800001234或li@county.cn。";
        var spans = await Opinions().SpansAsync(Text, Cancel);
        spans.ShouldBe([new PersonalSpan(16, 12, PersonalDataKind.Other)]);
        PersonalData.Mask(Text, spans).ShouldBe("😀联系138****1234或**@******.**。");
    }

    [Fact]
    public async Task OnlyTheMaskedTextLeavesAndNoCopyIsKept()
    {
        await Opinions().SpansAsync("联系13800001234", Cancel);
        var call = service.Calls.Single();
        (call.Kind, call.First("text"), call.First("language")).ShouldBe(("PiiEntityRecognition", "联系138****1234", "zh-Hans"));
        call.Parameters["loggingOptOut"]!.GetValue<bool>().ShouldBeTrue();
        call.Parameters["stringIndexType"]!.GetValue<string>().ShouldBe("Utf16CodeUnit");
        call.Parameters["piiCategories"]!.AsArray().Select(category => category!.GetValue<string>())
            .ShouldBe(["CNResidentIdentityCardNumber", "PhoneNumber", "Email", "CreditCardNumber", "InternationalBankingAccountNumber"]);
    }

    [Fact]
    public async Task WhatTheServiceIsNotSureOfStays()
    {
        service.Analysis.PersonalOf = _ => [("司法局", "Perhaps")];
        (await Opinions().SpansAsync("司法局联系", Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ALongTextIsAskedInPartsThatAreCountedTogether()
    {
        service.Analysis.PersonalOf = _ => [("a@b.cn", "Email")];
        var text = new string('一', 3990) + "。" + new string('二', 5000) + "a@b.cn";
        (await Opinions().SpansAsync(text, Cancel)).ShouldBe([new PersonalSpan(text.Length - 6, 6, PersonalDataKind.Other)]);
        service.Calls.Single().Documents.Count.ShouldBe(3);
    }

    [Fact]
    public async Task NobodyIsAskedUnlessBothAreSet()
    {
        (await Opinions(options => options.PersonalData = false).SpansAsync("联系", Cancel)).ShouldBeEmpty();
        (await Opinions(options => options.Endpoint = "").SpansAsync("联系", Cancel)).ShouldBeEmpty();
        (await Opinions().SpansAsync(" ", Cancel)).ShouldBeEmpty();
        service.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task AnAnswerThatComesTooLateIsNone()
    {
        service.Hang();
        var asked = Opinions().SpansAsync("联系", Cancel);
        await service.ArrivedAsync();
        time.Advance(TimeSpan.FromMilliseconds(800));
        (await asked).ShouldBeEmpty();
        log.Lines.Single().ShouldContain("no answer in time");
    }

    [Fact]
    public async Task AFailureIsLoggedOnceWithoutTheTextAndAfterFiveTheServiceIsLeftAlone()
    {
        service.Fail(503, "ServiceUnavailable");
        var opinions = Opinions();
        for (var time = 0; time < 7; time++) (await opinions.SpansAsync("司法局联系", Cancel)).ShouldBeEmpty();
        service.Calls.Count.ShouldBe(5);
        log.Lines.Single().ShouldContain("HTTP 503");
        log.Lines.ShouldAllBe(line => !line.Contains("司法局"));
    }

    [Fact]
    public async Task ACloudWithoutThisKindIsNotAskedAgain()
    {
        service.Kinds.Remove("PiiEntityRecognition");
        var opinions = Opinions();
        for (var time = 0; time < 2; time++) (await opinions.SpansAsync("联系", Cancel)).ShouldBeEmpty();
        service.Calls.Count.ShouldBe(1);
    }

    private PersonalOpinions Opinions(Action<LanguageOptions>? change = null)
    {
        var options = new LanguageOptions { Endpoint = service.Url, Key = "key1", PersonalData = true };
        change?.Invoke(options);
        return new PersonalOpinions(Options.Create(options), time, log);
    }
}
