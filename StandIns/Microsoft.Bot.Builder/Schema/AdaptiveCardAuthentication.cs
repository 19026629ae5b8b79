namespace Microsoft.Bot.Schema;

/// <summary>Sign-in data of a card action.</summary>
public class AdaptiveCardAuthentication
{
    /// <summary>Leaves every field unset.</summary>
    public AdaptiveCardAuthentication()
    {
    }

    /// <summary>Id of the exchange.</summary>
    public string Id { get; set; }

    /// <summary>Name of the connection.</summary>
    public string ConnectionName { get; set; }

    /// <summary>Token to exchange.</summary>
    public string Token { get; set; }
}
