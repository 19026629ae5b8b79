namespace Microsoft.Bot.Schema;

/// <summary>A conversation just created.</summary>
public class ConversationResourceResponse
{
    /// <summary>Leaves every field unset.</summary>
    public ConversationResourceResponse()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public ConversationResourceResponse(string activityId = default, string serviceUrl = default, string id = default)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    /// <summary>Id of the first activity, if one was sent.</summary>
    public string ActivityId { get; set; }

    /// <summary>Where its channel takes replies.</summary>
    public string ServiceUrl { get; set; }

    /// <summary>Id of the conversation.</summary>
    public string Id { get; set; }
}
