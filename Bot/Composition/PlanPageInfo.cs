using Duban.Bot.Channels.DirectLine.Page;
using Duban.Plans;
using Duban.Plans.Storage;

namespace Duban.Bot.Composition;

/// <summary>Joins the chat page to the plan in force and the office's clock.</summary>
internal sealed class PlanPageInfo(FactsLoader facts, OfficeClock clock) : IPageInfo
{
    public async ValueTask<PageInfo> GetAsync(CancellationToken cancel)
    {
        var known = await facts.LoadAsync(cancel);
        return new PageInfo(known.HasPlan ? known.Plan.Title : null, known.Plan.DocumentNumber, clock.IsDemo ? clock.Today : null);
    }
}
