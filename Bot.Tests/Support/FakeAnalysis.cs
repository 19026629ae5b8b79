using System.Globalization;
using System.Text.Json.Nodes;

namespace Duban.Bot.Tests.Support;

/// <summary>What the Language service finds in documents, and what it refuses.</summary>
internal sealed class FakeAnalysis
{
    private const int LongestDocument = 5120;

    /// <summary>The language found in a text: name, code and confidence.</summary>
    public Func<string, (string Name, string Code, double Confidence)> LanguageOf { get; set; } = text =>
        text.Any(letter => letter is >= '一' and <= '鿿') ? ("Chinese_Simplified", "zh_chs", 0.97) : text.Any(char.IsLetter) ? ("English", "en", 0.99) : ("(Unknown)", "(Unknown)", 0);

    /// <summary>The phrases found in a text.</summary>
    public Func<string, string[]> PhrasesOf { get; set; } = text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words of a text that are personal data, with their category.</summary>
    public Func<string, (string Words, string Category)[]> PersonalOf { get; set; } = _ => [];

    public static JsonObject Failure(string code, string message, string? inner = null)
    {
        var error = new JsonObject { ["code"] = code, ["message"] = message };
        if (inner is not null) error["innererror"] = new JsonObject { ["code"] = inner, ["message"] = "inner " + message };
        return new JsonObject { ["error"] = error };
    }

    public (int Status, JsonNode Body) Of(FakeLanguageCall call)
    {
        if (call.Documents.Count > MostDocuments(call.Kind)) return (400, Failure("InvalidRequest", "Too many documents.", inner: "InvalidDocumentBatch"));
        var (documents, errors) = (new JsonArray(), new JsonArray());
        foreach (var document in call.Documents.Reverse().Select(document => document!.AsObject()))
        {
            if (Refusal(document) is var (code, message)) errors.Add(DocumentError(document, code, message));
            else documents.Add(Found(call, document));
        }

        var results = new JsonObject { ["documents"] = documents, ["errors"] = errors, ["modelVersion"] = "2023-09-01" };
        if (call.ShowsStatistics) results["statistics"] = BatchStatistics(documents.Count, errors.Count);
        return (200, new JsonObject { ["kind"] = call.Kind + "Results", ["results"] = results });
    }

    private JsonObject Found(FakeLanguageCall call, JsonObject document)
    {
        var text = document["text"]!.GetValue<string>();
        var found = new JsonObject { ["id"] = document["id"]!.GetValue<string>(), ["warnings"] = Warnings(text) };
        if (call.ShowsStatistics) found["statistics"] = new JsonObject { ["charactersCount"] = Length(text), ["transactionsCount"] = 1 };
        if (call.Kind == "KeyPhraseExtraction") found["keyPhrases"] = new JsonArray([.. PhrasesOf(text).Select(phrase => JsonValue.Create(phrase))]);
        else if (call.Kind == "PiiEntityRecognition") AddPersonal(found, text);
        else found["detectedLanguage"] = Language(text);
        return found;
    }

    private static int MostDocuments(string kind) => kind switch { "LanguageDetection" => 1000, "PiiEntityRecognition" => 5, _ => 10 };

    private void AddPersonal(JsonObject found, string text)
    {
        var redacted = text;
        var entities = new JsonArray();
        foreach (var (words, category) in PersonalOf(text).Where(one => text.Contains(one.Words, StringComparison.Ordinal)))
        {
            var offset = text.IndexOf(words, StringComparison.Ordinal);
            redacted = redacted.Replace(words, new string('*', words.Length), StringComparison.Ordinal);
            entities.Add(new JsonObject
            {
                ["text"] = words, ["category"] = category, ["offset"] = offset, ["length"] = words.Length, ["confidenceScore"] = category == "Perhaps" ? 0.3 : 0.9,
            });
        }

        (found["redactedText"], found["entities"]) = (redacted, entities);
    }

    private JsonObject Language(string text)
    {
        var (name, code, confidence) = LanguageOf(text);
        return new JsonObject { ["name"] = name, ["iso6391Name"] = code, ["confidenceScore"] = confidence };
    }

    private static JsonArray Warnings(string text) => text.Split(' ').Any(word => word.Length > 64)
        ? [new JsonObject { ["code"] = "LongWordsInDocument", ["message"] = "The document contains very long words (longer than 64 characters)." }]
        : [];

    private static (string Code, string Message)? Refusal(JsonObject document) => document switch
    {
        _ when Length(document["text"]!.GetValue<string>()) is 0 => ("InvalidDocument", "Document text is empty."),
        _ when Length(document["text"]!.GetValue<string>()) > LongestDocument => ("InvalidDocument", "A document within the request was too large to be processed."),
        _ when document["countryHint"]?.GetValue<string>() is { Length: not (0 or 2) } => ("InvalidCountryHint", "Country hint is not valid."),
        _ when document["language"]?.GetValue<string>() is "tlh" => ("UnsupportedLanguageCode", "Supplied language not supported."),
        _ => null,
    };

    private static JsonObject DocumentError(JsonObject document, string code, string message) => new()
    {
        ["id"] = document["id"]!.GetValue<string>(),
        ["error"] = new JsonObject
        {
            ["code"] = "InvalidArgument", ["message"] = "Invalid Document in request.", ["innererror"] = new JsonObject { ["code"] = code, ["message"] = message },
        },
    };

    private static JsonObject BatchStatistics(int valid, int refused) => new()
    {
        ["documentsCount"] = valid + refused, ["validDocumentsCount"] = valid, ["erroneousDocumentsCount"] = refused, ["transactionsCount"] = valid,
    };

    private static int Length(string text) => new StringInfo(text).LengthInTextElements;
}
