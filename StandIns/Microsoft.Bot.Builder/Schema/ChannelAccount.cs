using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A user or bot on a channel.</summary>
public class ChannelAccount
{
    /// <summary>Leaves every field unset.</summary>
    public ChannelAccount()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public ChannelAccount(
        string id = default, string name = default, string role = default, string aadObjectId = default)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>Id of the account on the channel.</summary>
    public string Id { get; set; }

    /// <summary>Display name.</summary>
    public string Name { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>.</summary>
    public string Role { get; set; }

    /// <summary>Object id of the person in the Entra directory.</summary>
    public string AadObjectId { get; set; }

    /// <summary>Fields that the wire carried and no property names.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Properties { get; set; } = [];
}
