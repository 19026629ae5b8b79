using Duban.Dialogs;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Turns;

/// <summary>Loads what lies with the stores for an officer who may act on it.</summary>
public sealed class WaitingLoader(DraftStore drafts, MarkStore marks, IOptions<PlansOptions> options)
{
    /// <summary>The officer's notice that waits for confirmation, and the answers that wait for review.</summary>
    public async Task<Waiting> LoadAsync(string officer, CancellationToken cancel)
    {
        var authority = options.Value.Authority;
        return new Waiting(await drafts.LoadAsync(authority, officer, cancel), [.. await marks.ListOpenAsync(authority, cancel)]);
    }
}
