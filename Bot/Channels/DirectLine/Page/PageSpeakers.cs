using Duban.Bot.Turns;
using Duban.Plans.Storage;

namespace Duban.Bot.Channels.DirectLine.Page;

/// <summary>As whom a visitor of the demonstration speaks. Outside it there is nobody to choose.</summary>
internal sealed class PageSpeakers(IPageInfo page, AccountStore accounts, ConversationHub hub)
{
    private const string Channel = Microsoft.Bot.Connector.Channels.Directline;

    /// <summary>Those whom a visitor may choose; empty outside the demonstration.</summary>
    public async Task<IReadOnlyList<PageSpeaker>> ListAsync(CancellationToken cancel) => (await page.GetAsync(cancel)).Speakers;

    /// <summary>The key of whom a visitor chose; null for one who speaks for themselves.</summary>
    public async Task<string?> OfAsync(Visitor visitor, CancellationToken cancel)
    {
        var bound = await accounts.OfficerOfAsync(hub.Authority, Channel, visitor.User, cancel);
        return (await ListAsync(cancel)).FirstOrDefault(speaker => speaker.Id == bound?.Officer)?.Id;
    }

    /// <summary>Lets a visitor speak as one of the list, or for themselves again.</summary>
    public Task ChooseAsync(Visitor visitor, string? officer, CancellationToken cancel) =>
        officer is null
            ? accounts.ReleaseAsync(hub.Authority, Channel, visitor.User, cancel)
            : accounts.BindAsync(hub.Authority, Channel, visitor.User, officer, Speakers.Demonstration, cancel);
}
