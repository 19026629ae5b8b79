using System.Text.Json.Nodes;

namespace Duban.Bot.Verbs.Evaluation;

/// <summary>The wrong answers: printed by intent, and written to a file as score files write them.</summary>
internal static class FailureList
{
    private static readonly string[] Shown = ["intent", "items", "units", "value", "confidence", "text"];

    /// <summary>Prints the first of them, by the intent that would have been right, and how many there are besides.</summary>
    public static void Print(Score score, int most, TextWriter output)
    {
        Verdict[] wrong = [.. score.ByIntent.SelectMany(group => group).Where(verdict => !verdict.IsRight)];
        foreach (var group in wrong.Take(most).GroupBy(verdict => verdict.Intent))
        {
            output.WriteLine($"\n{group.Key}: {wrong.Count(verdict => verdict.Intent == group.Key)} wrong");
            foreach (var verdict in group) Print(verdict, output);
        }

        if (wrong.Length > most && most > 0) output.WriteLine($"\n{wrong.Length - most} more not shown");
    }

    /// <summary>Writes all of them, a JSON object a line; gives the reason where it cannot.</summary>
    public static async Task<string?> WriteAsync(Score score, string path, CancellationToken cancel)
    {
        try
        {
            await File.WriteAllLinesAsync(path, score.Verdicts.Where(verdict => !verdict.IsRight).Select(Line), cancel);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return error.Message.ReplaceLineEndings(" ");
        }
    }

    private static void Print(Verdict verdict, TextWriter output)
    {
        var (asked, got) = (verdict.Question.Asked, verdict.Got);
        output.WriteLine($"- {asked.Id}{(asked.Conversation is { } talk ? $" ({talk})" : "")} {asked.Text?.ReplaceLineEndings(" ")}");
        output.WriteLine($"    wrong:    {string.Join(", ", verdict.Wrong)}{(verdict.IsConfidentError ? " (confident)" : "")}");
        output.WriteLine($"    expected: {verdict.Question.Expected.Json}");
        output.WriteLine($"    got:      {new JsonObject(Shown.Select(name => KeyValuePair.Create(name, got[name]?.DeepClone()))).ToJsonString(JsonLines.Options)}");
        output.WriteLine($"    rule:     {got["trace"]}");
    }

    private static string Line(Verdict verdict) => new JsonObject
    {
        ["question"] = verdict.Question.Line.DeepClone(),
        ["wrong"] = new JsonArray([.. verdict.Wrong.Select(field => JsonValue.Create(field))]),
        ["got"] = verdict.Got.DeepClone(),
    }.ToJsonString(JsonLines.Options);
}
