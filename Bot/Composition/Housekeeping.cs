using Duban.Bot.Channels.DirectLine;
using Duban.Bot.Turns;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Composition;

/// <summary>Forgets what was kept long enough: handled turns after a day, for no platform delivers a message again that late; uploaded files.</summary>
internal sealed class Housekeeping(
    DocumentStore documents, UploadStore uploads, IOptions<PlansOptions> plans, IOptions<DirectLineOptions> directLine, TimeProvider time,
    ILogger<Housekeeping> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(6);
    private static readonly TimeSpan TurnsKept = TimeSpan.FromDays(1);

    /// <summary>Forgets it now.</summary>
    internal async Task TidyAsync(CancellationToken cancel)
    {
        var (authority, now) = (plans.Value.Authority, time.GetUtcNow());
        await documents.PurgeAsync(authority, TurnKeys.TurnPrefix, now - TurnsKept, cancel);
        await uploads.PurgeAsync(authority, now - directLine.Value.UploadLifetime, cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await TidyAsync(stoppingToken);
            }
            catch (System.Data.Common.DbException error)
            {
                Log.NotTidied(logger, error);
            }
        }
    }
}
