using System.Collections.Immutable;
using Azure.AI.TextAnalytics;
using Duban.Plans.Progress;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Language;

/// <summary>
/// Asks Azure AI Language for personal data that our own finder did not find. Off by default; within a short time, at no risk for the turn.
/// What our finder finds is masked before the text leaves.
/// </summary>
public sealed class PersonalOpinions
{
    private const int LettersPerDocument = 4000;
    private const int MostDocuments = 5;
    private const double LeastConfidence = 0.5;

    // Names of persons and addresses stay: a report on who did what where needs them.
    private static readonly PiiEntityCategory[] Categories =
    [
        PiiEntityCategory.CNResidentIdentityCardNumber, PiiEntityCategory.PhoneNumber, PiiEntityCategory.Email,
        PiiEntityCategory.CreditCardNumber, PiiEntityCategory.InternationalBankingAccountNumber,
    ];

    private readonly LanguageOptions options;
    private readonly TimeProvider time;
    private readonly Asking asking;
    private readonly TextAnalyticsClient? client;

    /// <summary>Opinions as the options say.</summary>
    public PersonalOpinions(IOptions<LanguageOptions> options, TimeProvider time, ILogger<PersonalOpinions> logger)
    {
        (this.options, this.time, asking) = (options.Value, time, new Asking("PiiEntityRecognition", time, logger));
        client = this.options is { IsOn: true, PersonalData: true } ? LanguageClient.Of(this.options, time) : null;
    }

    /// <summary>Where the service sees personal data, for <see cref="PersonalData.Mask"/>; nothing where it is not asked or does not answer in time.</summary>
    public async Task<ImmutableArray<PersonalSpan>> SpansAsync(string text, CancellationToken cancel)
    {
        if (client is null || !asking.IsServed || string.IsNullOrWhiteSpace(text)) return [];
        using var limit = new CancellationTokenSource(options.Timeout, time);
        using var inTime = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        return [.. await asking.AskAsync(token => AskAsync(client, PersonalData.Mask(text), token), inTime.Token, cancel) ?? []];
    }

    private async Task<List<PersonalSpan>> AskAsync(TextAnalyticsClient service, string masked, CancellationToken cancel)
    {
        var (parts, starts) = Parts(masked);
        var asked = new RecognizePiiEntitiesOptions { DisableServiceLogs = true };
        foreach (var category in Categories) asked.CategoriesFilter.Add(category);
        var batch = await service.RecognizePiiEntitiesBatchAsync(parts, LanguageNames.ToAskIn(masked), asked, cancel);
        foreach (var refused in batch.Value.Where(result => result.HasError)) asking.Refused(refused.Error.ErrorCode.ToString());
        return
        [
            .. from result in batch.Value
               where !result.HasError
               from entity in result.Entities
               where entity.ConfidenceScore >= LeastConfidence
               select new PersonalSpan(starts[int.Parse(result.Id, System.Globalization.CultureInfo.InvariantCulture)] + entity.Offset, entity.Length, PersonalDataKind.Other),
        ];
    }

    /// <summary>The text in documents as long as the service takes, and where each begins; cut between lines where it can be.</summary>
    private static (List<string> Parts, List<int> Starts) Parts(string text)
    {
        var (parts, starts) = (new List<string>(), new List<int>());
        for (var start = 0; start < text.Length && parts.Count < MostDocuments;)
        {
            var length = Cut(text.AsSpan(start));
            (string part, int at) = (text.Substring(start, length), start);
            start += length;
            if (string.IsNullOrWhiteSpace(part)) continue;
            parts.Add(part);
            starts.Add(at);
        }

        return (parts, starts);
    }

    private static int Cut(ReadOnlySpan<char> text)
    {
        if (text.Length <= LettersPerDocument) return text.Length;
        if (text[..LettersPerDocument].LastIndexOfAny("\n。；") is var end and > 0) return end + 1;
        return char.IsHighSurrogate(text[LettersPerDocument - 1]) ? LettersPerDocument - 1 : LettersPerDocument;
    }
}
