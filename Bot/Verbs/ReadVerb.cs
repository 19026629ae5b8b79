namespace Duban.Bot.Verbs;

/// <summary>`read FILE`: a notice becomes a plan, printed as one JSON object.</summary>
internal static class ReadVerb
{
    public static async Task<int> RunAsync(string file, Output output, CancellationToken cancellationToken)
    {
        var result = await NoticeFile.ReadAsync(file, cancellationToken);
        if (result.Plan is not { } plan) return output.Refuse(result.Refusal!);
        JsonLines.Write(output.Out, PlanJson.Of(plan, result.Warnings), indented: true);
        return 0;
    }
}
