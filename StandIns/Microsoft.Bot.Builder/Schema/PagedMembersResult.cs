namespace Microsoft.Bot.Schema;

/// <summary>A page of members.</summary>
public class PagedMembersResult
{
    /// <summary>Leaves every field unset.</summary>
    public PagedMembersResult()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public PagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    /// <summary>Asks for the next page; null on the last.</summary>
    public string ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    public IList<ChannelAccount> Members { get; set; }
}
