using Duban.Bot.Channels.DirectLine.Page;
using Duban.Plans;
using Duban.Plans.Storage;

namespace Duban.Bot.Composition;

/// <summary>Joins the chat page to the plan in force and the office's clock.</summary>
internal sealed class PlanPageInfo(FactsLoader facts, OfficeClock clock) : IPageInfo
{
    public async ValueTask<PageInfo> GetAsync(CancellationToken cancel)
    {
        var plan = (await facts.LoadAsync(cancel))?.Plan;
        return new PageInfo(plan?.Title, plan?.DocumentNumber, clock.IsDemo ? clock.Today : null);
    }
}
