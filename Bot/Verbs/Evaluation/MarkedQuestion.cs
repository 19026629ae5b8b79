using System.Text.Json.Nodes;
using Duban.Plans.Feedback;

namespace Duban.Bot.Verbs.Evaluation;

/// <summary>A marked answer as lines of a question file, to which an editor adds what would be right.</summary>
internal static class MarkedQuestion
{
    // No intent bears this name: a line that nobody edited counts as wrong.
    private const string NotYetKnown = "?";

    /// <summary>Writes it; a question that another one completes follows that in one conversation.</summary>
    public static void Write(MarkedAnswer mark, TextWriter output)
    {
        var id = $"marked-{mark.Id}";
        if (mark.AskedBefore is { } before) output.WriteLine(Line($"{id}-before", before, id).ToJsonString(JsonLines.Options));
        var line = Line(id, mark.Question, mark.AskedBefore is null ? null : id);
        line["marked"] = new JsonObject { ["intent"] = mark.Intent, ["answer"] = mark.Answer, ["remark"] = mark.Remark };
        output.WriteLine(line.ToJsonString(JsonLines.Options));
    }

    private static JsonObject Line(string id, string text, string? conversation)
    {
        var line = new JsonObject { ["id"] = id, ["text"] = text };
        if (conversation is not null) line["conversation"] = conversation;
        line["expect"] = new JsonObject { ["intent"] = new JsonArray(NotYetKnown) };
        line["tags"] = new JsonArray("marked");
        return line;
    }
}
