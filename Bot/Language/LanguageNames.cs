using Azure.AI.TextAnalytics;

namespace Duban.Bot.Language;

/// <summary>Languages as the service names them and as we do.</summary>
internal static class LanguageNames
{
    private const double LeastConfidence = 0.5;

    /// <summary>The service's name for what it is sure of; else nothing.</summary>
    public static string Sure(DetectedLanguage language) => language.ConfidenceScore >= LeastConfidence ? language.Iso6391Name : "";

    /// <summary>Ours for the service's: zh_chs and zh_cht are both answered in zh-Hans; null for what we do not speak.</summary>
    public static string? Ours(string? theirs) => theirs?.Replace('_', '-').Split('-')[0].ToLowerInvariant() switch
    {
        "zh" => "zh-Hans",
        "en" => "en",
        _ => null,
    };

    /// <summary>The language in which phrases are looked for; mixed texts count as Chinese, in which the service finds English words too.</summary>
    public static string ToAskIn(string text) => text.Any(letter => letter is >= '一' and <= '鿿') ? "zh-Hans" : "en";
}
