using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member of a team, with what the roster knows.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>Leaves every field unset.</summary>
    public TeamsChannelAccount()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public TeamsChannelAccount(
        string id = default, string name = default, string givenName = default, string surname = default, string email = default,
        string userPrincipalName = default)
        : base(id, name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
    }

    /// <summary>Given name.</summary>
    public string GivenName { get; set; }

    /// <summary>Surname.</summary>
    public string Surname { get; set; }

    /// <summary>Mail address.</summary>
    public string Email { get; set; }

    /// <summary>Sign-in name.</summary>
    public string UserPrincipalName { get; set; }

    /// <summary>Role in the team.</summary>
    public string UserRole { get; set; }

    /// <summary>Tenant of the person.</summary>
    public string TenantId { get; set; }

    // The roster calls the person's object id otherwise than activities do.
    [JsonInclude]
    internal string ObjectId
    {
        get => null;
        set => AadObjectId = value;
    }
}
