namespace Microsoft.Bot.Connector;

/// <summary>Talks to the service of a channel.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>Address of the service.</summary>
    Uri BaseUri { get; set; }

    /// <summary>Conversations of the service.</summary>
    IConversations Conversations { get; }
}
