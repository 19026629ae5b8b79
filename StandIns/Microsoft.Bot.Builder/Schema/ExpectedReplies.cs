namespace Microsoft.Bot.Schema;

/// <summary>Replies that travel in the response of the request.</summary>
public class ExpectedReplies
{
    /// <summary>Leaves every field unset.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public ExpectedReplies(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    /// <summary>The replies.</summary>
    public IList<Activity> Activities { get; set; }
}
