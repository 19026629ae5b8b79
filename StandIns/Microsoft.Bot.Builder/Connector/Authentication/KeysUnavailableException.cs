namespace Microsoft.Bot.Connector.Authentication;

/// <summary>No token can be judged now, since the published keys cannot be fetched and none are held; of the kind that the real SDK throws.</summary>
internal sealed class KeysUnavailableException : InvalidOperationException
{
    public KeysUnavailableException()
    {
    }

    public KeysUnavailableException(string message)
        : base(message)
    {
    }

    public KeysUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
