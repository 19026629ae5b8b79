namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of members of a team.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Leaves every field unset.</summary>
    public TeamsPagedMembersResult()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public TeamsPagedMembersResult(string continuationToken = default, IList<TeamsChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    /// <summary>Asks for the next page; null on the last.</summary>
    public string ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    public IList<TeamsChannelAccount> Members { get; set; }
}
