using System.Collections.Immutable;
using Azure.AI.TextAnalytics;
using Duban.Dialogs;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Language;

/// <summary>Asks Azure AI Language where a turn is in doubt: within a short time, at no risk for the turn, and not at all where no endpoint is set.</summary>
public sealed class SecondOpinions
{
    // The service keeps no copy of what is asked.
    private static readonly TextAnalyticsRequestOptions Discreet = new() { DisableServiceLogs = true };

    private readonly LanguageOptions options;
    private readonly TimeProvider time;
    private readonly Asking languages;
    private readonly Asking phrases;
    private readonly TextAnalyticsClient? client;

    /// <summary>Second opinions as the options say.</summary>
    public SecondOpinions(IOptions<LanguageOptions> options, TimeProvider time, ILogger<SecondOpinions> logger)
    {
        (this.options, this.time) = (options.Value, time);
        (languages, phrases) = (new Asking("LanguageDetection", time, logger), new Asking("KeyPhraseExtraction", time, logger));
        client = this.options.IsOn ? LanguageClient.Of(this.options, time) : null;
    }

    /// <summary>What the service thinks of the message; null where it is not asked or does not know.</summary>
    public async Task<SecondOpinion?> AskAsync(string message, Doubt doubt, CancellationToken cancel)
    {
        var asksLanguage = doubt.HasFlag(Doubt.Language) && options.DetectLanguage && languages.IsServed;
        var asksPhrases = doubt.HasFlag(Doubt.Topic) && options.KeyPhrases && phrases.IsServed;
        if (client is null || (!asksLanguage && !asksPhrases) || Outgoing.Text(message) is not { Length: > 0 } text) return null;
        using var limit = new CancellationTokenSource(options.Timeout, time);
        using var inTime = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        var language = asksLanguage ? languages.AskAsync(token => LanguageAsync(client, text, token), inTime.Token, cancel) : Task.FromResult<string?>(null);
        var topics = asksPhrases ? phrases.AskAsync(token => PhrasesAsync(client, text, token), inTime.Token, cancel) : Task.FromResult<string[]?>(null);
        await Task.WhenAll(language, topics);
        return OpinionOf(LanguageNames.Ours(await language), [.. await topics ?? []]);
    }

    private static SecondOpinion? OpinionOf(string? language, ImmutableArray<string> phrases) =>
        language is null && phrases.IsEmpty ? null : new SecondOpinion { Language = language, KeyPhrases = phrases };

    private async Task<string> LanguageAsync(TextAnalyticsClient service, string text, CancellationToken cancel)
    {
        var batch = await service.DetectLanguageBatchAsync([text], DetectLanguageInput.None, Discreet, cancel);
        return Result(languages, batch.Value) is { } result ? LanguageNames.Sure(result.PrimaryLanguage) : "";
    }

    private async Task<string[]> PhrasesAsync(TextAnalyticsClient service, string text, CancellationToken cancel)
    {
        var batch = await service.ExtractKeyPhrasesBatchAsync([text], LanguageNames.ToAskIn(text), Discreet, cancel);
        return Result(phrases, batch.Value) is { } result ? [.. result.KeyPhrases] : [];
    }

    /// <summary>What came of the one document that was sent.</summary>
    private static T? Result<T>(Asking asking, IReadOnlyList<T> batch)
        where T : TextAnalyticsResult
    {
        if (batch is not [var result]) return null;
        if (!result.HasError) return result;
        asking.Refused(result.Error.ErrorCode.ToString());
        return null;
    }
}
