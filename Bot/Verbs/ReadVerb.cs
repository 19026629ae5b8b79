using Duban.Plans.Notices;

namespace Duban.Bot.Verbs;

/// <summary>`read FILE`: a notice becomes a plan, printed as one JSON object; with --notice as a clean notice.</summary>
internal static class ReadVerb
{
    public static async Task<int> RunAsync(string file, bool asNotice, Output output, CancellationToken cancellationToken)
    {
        var result = await NoticeFile.ReadAsync(file, cancellationToken);
        if (result.Plan is not { } plan) return output.Refuse(result.Refusal!);
        if (asNotice) output.Out.Write(NoticeWriter.Write(plan));
        else JsonLines.Write(output.Out, PlanJson.Of(plan, result.Warnings), indented: true);
        return 0;
    }
}
