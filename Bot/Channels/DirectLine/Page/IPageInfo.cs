namespace Duban.Bot.Channels.DirectLine.Page;

/// <summary>Knows what the chat page shows around the conversation; the composition joins it to the plan.</summary>
public interface IPageInfo
{
    /// <summary>What to show now.</summary>
    ValueTask<PageInfo> GetAsync(CancellationToken cancel);
}
