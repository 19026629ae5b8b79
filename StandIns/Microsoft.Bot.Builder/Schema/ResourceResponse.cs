namespace Microsoft.Bot.Schema;

/// <summary>The id a channel gave to something sent.</summary>
public class ResourceResponse
{
    /// <summary>Leaves every field unset.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public ResourceResponse(string id = default)
    {
        Id = id;
    }

    /// <summary>The id.</summary>
    public string Id { get; set; }
}
