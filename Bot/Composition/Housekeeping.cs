using Duban.Bot.Turns;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Composition;

/// <summary>Forgets handled turns after a day: no platform delivers a message again that late.</summary>
internal sealed class Housekeeping(DocumentStore documents, IOptions<PlansOptions> options, TimeProvider time, ILogger<Housekeeping> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(6);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await documents.PurgeAsync(options.Value.Authority, TurnKeys.TurnPrefix, time.GetUtcNow() - Kept, stoppingToken);
            }
            catch (System.Data.Common.DbException error)
            {
                Log.NotTidied(logger, error);
            }
        }
    }
}
