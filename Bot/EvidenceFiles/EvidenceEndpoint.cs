using Duban.Plans;
using Duban.Plans.Progress;
using Duban.Plans.Storage;
using Duban.Plans.Units;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Duban.Bot.EvidenceFiles;

/// <summary>GET evidence/{ticket}: a file, for whom the link was made, while they may see it. Whatever else is asked is not there.</summary>
internal sealed class EvidenceEndpoint(
    EvidenceLinks links, EvidenceStore store, FactsLoader facts, OfficeClock clock, IOptions<PlansOptions> plans, ILogger<EvidenceEndpoint> logger)
{
    // A browser draws these itself and runs nothing in them; its PDF viewer would not open in a sandbox.
    private static readonly string[] Shown = ["jpg", "png"];

    public async Task<IResult> HandleAsync(HttpContext context, string ticket)
    {
        Guard(context.Response.Headers);
        var cancel = context.RequestAborted;
        if (links.Read(ticket) is not { } pass || await FileAsync(pass, cancel) is not { } file) return Results.NotFound();
        if (await store.OpenAsync(file, cancel) is not { } content)
        {
            Log.Damaged(logger, file.Id, file.Hash);
            return Results.NotFound();
        }

        Log.Opened(logger, file.Id, pass.Officer);
        var disposition = new ContentDispositionHeaderValue(Shown.Contains(file.Type) ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        context.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Bytes(content, EvidenceType.Named(file.Type)?.MediaType ?? "application/octet-stream");
    }

    /// <summary>What the link allowed when it was made counts as little as the link alone: the officer must be allowed to see the file now.</summary>
    private async Task<EvidenceFile?> FileAsync(EvidenceTicket pass, CancellationToken cancel)
    {
        if (await store.FindAsync(plans.Value.Authority, pass.Id, cancel) is not { } file) return null;
        // A demonstration's samples are nobody in a real office, even over the same database.
        var isNobody = !clock.IsDemo && pass.Officer.StartsWith(Officer.Sample, StringComparison.Ordinal);
        if (!isNobody && EvidenceAccess.May(await facts.LoadAsync(cancel), pass.Officer, file)) return file;
        Log.Refused(logger, file.Id, pass.Officer);
        return null;
    }

    private static void Guard(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
