namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Talks to the service that keeps users' tokens. Sign-in cards are not stood in for, so it has nothing to offer here.</summary>
public abstract class UserTokenClient : IDisposable
{
    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of what the client holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
