using Duban.Bot.Turns;
using Duban.Plans.Storage;

namespace Duban.Bot.Channels.DirectLine.Page;

/// <summary>Who may see the page: in the demonstration everybody, else whoever a signed link or an earlier visit tells to be an officer.</summary>
internal sealed class PageDoor(IPageInfo page, PageTokens tokens, VisitorCookie cookie, AccountStore accounts, FactsLoader facts, ConversationHub hub)
{
    private const string Channel = Microsoft.Bot.Connector.Channels.Directline;
    private const string BoundBy = "token";

    /// <summary>Whether the demonstration is on, where everybody may come in.</summary>
    public async Task<bool> IsOpenAsync(CancellationToken cancel) => (await page.GetAsync(cancel)).DemoToday is not null;

    /// <summary>Whether the request may use the page.</summary>
    public async Task<bool> AdmitsAsync(HttpContext context) =>
        await IsOpenAsync(context.RequestAborted) || (cookie.Read(context.Request) is { } visitor && await OfficerOfAsync(visitor, context.RequestAborted) is not null);

    /// <summary>Ties the browser to the officer of a token; says whether it was a good one.</summary>
    public async Task<bool> EnterAsync(HttpContext context, string token)
    {
        var cancel = context.RequestAborted;
        if (await tokens.ReadAsync(token) is not { } officer || !await IsKnownAsync(officer, cancel)) return false;
        var known = cookie.Read(context.Request);
        // A browser that was somebody else's becomes a new visitor: what they talked about stays theirs.
        var visitor = known is not null && await OfficerOfAsync(known, cancel) == officer ? known : Visitor.New();
        await accounts.BindAsync(hub.Authority, Channel, visitor.User, officer, BoundBy, cancel);
        cookie.Write(context.Response, visitor, SameSiteMode.Lax);
        return true;
    }

    /// <summary>The officer of a visitor; null for nobody, and for who has left.</summary>
    public async Task<string?> OfficerOfAsync(Visitor visitor, CancellationToken cancel)
    {
        var bound = await accounts.OfficerOfAsync(hub.Authority, Channel, visitor.User, cancel);
        return bound is not null && bound.BoundBy != Speakers.Demonstration && await IsKnownAsync(bound.Officer, cancel) ? bound.Officer : null;
    }

    private async Task<bool> IsKnownAsync(string officer, CancellationToken cancel) => (await facts.LoadAsync(cancel)).FindOfficer(officer) is { IsSample: false };
}
