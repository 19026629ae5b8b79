namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tenant.</summary>
public class TenantInfo
{
    /// <summary>Leaves every field unset.</summary>
    public TenantInfo()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public TenantInfo(string id = default)
    {
        Id = id;
    }

    /// <summary>Id of the tenant.</summary>
    public string Id { get; set; }
}
