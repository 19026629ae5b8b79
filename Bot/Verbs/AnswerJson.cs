using System.Text.Json.Serialization;
using Duban.Dialogs.Answering;
using Duban.Dialogs.Understanding;

namespace Duban.Bot.Verbs;

/// <summary>An answer as `ask` prints it.</summary>
internal sealed record AnswerJson(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Id,
    string Intent,
    IEnumerable<int> Items,
    IEnumerable<string> Units,
    object? Value,
    string Language,
    string Text,
    double Confidence,
    SourceJson? Source,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Trace)
{
    public static AnswerJson Of(string? id, Answer answer, bool trace) => new(
        id, IntentNames.Of(answer.Intent), answer.Items, answer.Units, answer.Value, answer.Language, answer.Text, answer.Confidence,
        answer.Source is { } lines ? new SourceJson([lines.First, lines.Last]) : null, trace ? answer.Trace : null);
}

internal sealed record SourceJson(int[] Lines);
