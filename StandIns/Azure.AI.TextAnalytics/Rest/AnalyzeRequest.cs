using System.Buffers;
using System.Text.Json;

namespace Azure.AI.TextAnalytics.Rest;

/// <summary>What is asked: a kind of analysis, its documents with their hints (language or countryHint), its options.</summary>
internal sealed record AnalyzeRequest(string Kind, string HintName, IReadOnlyList<AnalyzeDocument> Documents, TextAnalyticsRequestOptions Options)
{
    /// <summary>Writes the parameters that only this kind has.</summary>
    public Action<Utf8JsonWriter> More { get; init; } = _ => { };

    public bool ShowsStatistics => Options.IncludeStatistics;

    /// <summary>The request's body.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json)) Write(writer);
        return json.WrittenMemory;
    }

    private void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Kind);
        writer.WriteStartObject("parameters");
        if (Options.DisableServiceLogs is { } optsOut) writer.WriteBoolean("loggingOptOut", optsOut);
        if (Options.ModelVersion is { } model) writer.WriteString("modelVersion", model);
        More(writer);
        writer.WriteEndObject();
        writer.WriteStartObject("analysisInput");
        writer.WriteStartArray("documents");
        foreach (var document in Documents) Write(writer, document);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void Write(Utf8JsonWriter writer, AnalyzeDocument document)
    {
        writer.WriteStartObject();
        writer.WriteString("id", document.Id);
        writer.WriteString("text", document.Text);
        if (document.Hint is { } hint) writer.WriteString(HintName, hint);
        writer.WriteEndObject();
    }
}
