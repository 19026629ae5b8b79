using System.Collections.Immutable;
using Duban.Bot.Channels.DirectLine.Page;
using Duban.Plans;
using Duban.Plans.Storage;
using Duban.Plans.Units;

namespace Duban.Bot.Composition;

/// <summary>Joins the chat page to the plan in force and the office's clock.</summary>
internal sealed class PlanPageInfo(FactsLoader facts, OfficeClock clock) : IPageInfo
{
    /// <summary>How the name of a sample officer begins; nobody else's can be lent to visitors.</summary>
    private const string Sample = "示例";

    public async ValueTask<PageInfo> GetAsync(CancellationToken cancel)
    {
        var known = await facts.LoadAsync(cancel);
        return new PageInfo(
            known.HasPlan ? known.Plan.Title : null, known.Plan.DocumentNumber, clock.IsDemo ? clock.Today : null, clock.IsDemo ? Speakers(known.Known) : []);
    }

    private static ImmutableArray<PageSpeaker> Speakers(UnitDirectory? directory) =>
    [
        .. from officer in directory?.Officers ?? []
           where officer.Name.StartsWith(Sample, StringComparison.Ordinal)
           select new PageSpeaker(officer.Id, officer.Name),
    ];
}
